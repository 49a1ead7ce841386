package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import org.bson.Document;

/** An account as a document, with its id as {@code _id}. Of the password there is only the hash. */
final class AccountDocuments {

    static final String ID = "_id";
    static final String NAME = "name";
    static final String VERSION = "version";

    private static final String ROLE = "role";
    private static final String HASH = "passwordHash";
    private static final String ENABLED = "enabled";

    private AccountDocuments() {}

    static Document toDocument(Account account) {
        return new Document(ID, account.id().value())
                .append(NAME, account.name())
                .append(ROLE, account.role().name())
                .append(HASH, account.passwordHash())
                .append(ENABLED, account.isEnabled())
                .append(VERSION, account.version());
    }

    /** @throws io.evenkeel.application.port.out.StoreException.Corrupt when it is not an account */
    static Account toAccount(Document document) {
        return FieldReader.map(
                MongoSchema.ACCOUNTS,
                document,
                fields -> new Account(
                        new AccountId(fields.text(ID)),
                        fields.text(NAME),
                        Role.valueOf(fields.text(ROLE)),
                        fields.text(HASH),
                        fields.flag(ENABLED),
                        fields.number(VERSION)));
    }

    /** @throws IllegalArgumentException when MongoDB would not give the account back as it is */
    static void requireStorable(Account account) {
        StorableText.require("the hash of a password", account.passwordHash());
    }
}
