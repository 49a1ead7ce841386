package io.evenkeel.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;

/**
 * Sign-ins in MongoDB, one document each. Safe for any thread and any number of servers: a refresh reads, and then writes or
 * deletes on condition that the number is still the one it has read; else it starts over.
 *
 * <p>Ending all of an account, and forgetting, are one command each, yet not atomic: a call that fails may have removed some,
 * and a repeat removes the rest.
 */
final class MongoSignInStore implements SignInStore {

    private static final String REFRESH = "refresh a sign-in";

    private final MongoAccess access;

    MongoSignInStore(MongoAccess access) {
        this.access = access;
    }

    @Override
    public void begin(SignIn signIn, Deadline deadline) {
        Document document = SignInDocuments.toDocument(signIn);
        call("begin a sign-in", deadline, signIns -> signIns.insertOne(document));
    }

    @Override
    public Optional<SignIn> find(SignInId id, Deadline deadline) {
        return find("find a sign-in", id, deadline);
    }

    @Override
    public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
        while (true) {
            Optional<SignIn> read = find(REFRESH, id, deadline);
            if (read.isEmpty()) {
                return new Refresh.Ended();
            }
            Refresh refresh = Refresh.of(read.orElseThrow(), number, now, grace);
            if (isMadeTrue(refresh, read.orElseThrow(), deadline)) {
                return refresh;
            }
        }
    }

    @Override
    public void end(SignInId id, Deadline deadline) {
        call("end a sign-in", deadline, signIns -> signIns.deleteOne(Filters.eq(id.value())));
    }

    @Override
    public void endAll(AccountId account, Deadline deadline) {
        call(
                "end the sign-ins of an account",
                deadline,
                signIns -> signIns.deleteMany(Filters.eq(SignInDocuments.ACCOUNT, account.value())));
    }

    @Override
    public long forgetEnded(Instant now, Deadline deadline) {
        long nanos = EpochNanos.of(now);
        return call(
                "forget sign-ins",
                deadline,
                signIns -> signIns.deleteMany(Filters.lte(SignInDocuments.ENDS_AT, nanos))
                        .getDeletedCount());
    }

    /** @return false when somebody else was first; then nothing changed */
    private boolean isMadeTrue(Refresh refresh, SignIn read, Deadline deadline) {
        if (refresh instanceof Refresh.Advanced advanced) {
            return call(
                    REFRESH,
                    deadline,
                    signIns -> signIns.updateOne(SignInDocuments.as(read), SignInDocuments.advanceTo(advanced.signIn()))
                                    .getMatchedCount()
                            == 1);
        }
        if (refresh instanceof Refresh.Reused) {
            return call(
                    REFRESH,
                    deadline,
                    signIns -> signIns.deleteOne(SignInDocuments.as(read)).getDeletedCount() == 1);
        }
        return true;
    }

    private Optional<SignIn> find(String what, SignInId id, Deadline deadline) {
        return call(
                        what,
                        deadline,
                        signIns -> Optional.ofNullable(
                                signIns.find(Filters.eq(id.value())).first()))
                .map(SignInDocuments::toSignIn);
    }

    private <T> T call(String what, Deadline deadline, Function<MongoCollection<Document>, T> command) {
        return access.call(what, deadline, database -> command.apply(database.getCollection(MongoSchema.SIGN_INS)));
    }
}
