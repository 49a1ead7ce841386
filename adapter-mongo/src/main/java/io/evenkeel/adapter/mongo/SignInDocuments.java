package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A sign-in as a document, with its id as {@code _id}. Of a refresh token there is only the number. */
final class SignInDocuments {

    static final String ACCOUNT = "account";
    static final String ENDS_AT = "endsAt";

    private static final String ID = "_id";
    private static final String ACCOUNT_VERSION = "accountVersion";
    private static final String SEQUENCE = "sequence";
    private static final String REFRESHED_AT = "refreshedAt";

    private SignInDocuments() {}

    static Document toDocument(SignIn signIn) {
        return new Document(ID, signIn.id().value())
                .append(ACCOUNT, signIn.account().value())
                .append(ACCOUNT_VERSION, signIn.accountVersion())
                .append(SEQUENCE, signIn.sequence())
                .append(REFRESHED_AT, EpochNanos.of(signIn.refreshedAt()))
                .append(ENDS_AT, EpochNanos.of(signIn.endsAt()));
    }

    /** @throws io.evenkeel.application.port.out.StoreException.Corrupt when it is not a sign-in */
    static SignIn toSignIn(Document document) {
        return FieldReader.map(
                MongoSchema.SIGN_INS,
                document,
                fields -> new SignIn(
                        new SignInId(fields.text(ID)),
                        new AccountId(fields.text(ACCOUNT)),
                        fields.number(ACCOUNT_VERSION),
                        fields.number(SEQUENCE),
                        EpochNanos.toInstant(fields.number(REFRESHED_AT)),
                        EpochNanos.toInstant(fields.number(ENDS_AT))));
    }

    /** A sign-in that is still as it was read: a refresh changes nothing without the sequence. */
    static Bson as(SignIn read) {
        return Filters.and(Filters.eq(read.id().value()), Filters.eq(SEQUENCE, read.sequence()));
    }

    static Bson advanceTo(SignIn next) {
        return Updates.combine(
                Updates.set(SEQUENCE, next.sequence()), Updates.set(REFRESHED_AT, EpochNanos.of(next.refreshedAt())));
    }
}
