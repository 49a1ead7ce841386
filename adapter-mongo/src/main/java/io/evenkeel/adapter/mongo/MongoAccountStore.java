package io.evenkeel.adapter.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.time.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Accounts in MongoDB, one document each. Safe for any thread and any number of servers: a taken id or name is refused by the
 * unique indexes, and an account is replaced by one write that asks for the version before.
 */
final class MongoAccountStore implements AccountStore {

    private static final int PAGE = 500;

    private final MongoAccess access;

    MongoAccountStore(MongoAccess access) {
        this.access = access;
    }

    @Override
    public Optional<Account> findById(AccountId id, Deadline deadline) {
        return findOne(AccountDocuments.ID, id.value(), deadline);
    }

    @Override
    public Optional<Account> findByName(String name, Deadline deadline) {
        // Half of a surrogate pair could not even be asked for.
        if (!Account.isName(name)) {
            access.requireTime("find an account", deadline);
            return Optional.empty();
        }
        return findOne(AccountDocuments.NAME, name, deadline);
    }

    // Each page begins after the name that the one before ended with: no cursor has to be closed.
    @Override
    public List<Account> list(Deadline deadline) {
        List<Account> accounts = new ArrayList<>();
        List<Document> page;
        String last = "";
        do {
            Bson rest = Filters.gt(AccountDocuments.NAME, last);
            page = access.call(
                    "list accounts",
                    deadline,
                    database -> database.getCollection(MongoSchema.ACCOUNTS)
                            .find(rest)
                            .sort(Sorts.ascending(AccountDocuments.NAME))
                            .limit(PAGE)
                            .batchSize(PAGE + 1)
                            .into(new ArrayList<>()));
            page.forEach(document -> accounts.add(AccountDocuments.toAccount(document)));
            last = accounts.isEmpty() ? last : accounts.get(accounts.size() - 1).name();
        } while (page.size() == PAGE);
        return accounts;
    }

    @Override
    public boolean add(Account account, Deadline deadline) {
        account.requireFirstVersion();
        AccountDocuments.requireStorable(account);
        return write("add an account", deadline, accounts -> {
            accounts.insertOne(AccountDocuments.toDocument(account));
            return true;
        });
    }

    @Override
    public boolean replace(Account changed, Deadline deadline) {
        AccountDocuments.requireStorable(changed);
        Bson before = Filters.and(
                Filters.eq(changed.id().value()), Filters.eq(AccountDocuments.VERSION, changed.version() - 1));
        return write(
                "replace an account",
                deadline,
                accounts -> accounts.replaceOne(before, AccountDocuments.toDocument(changed))
                                .getMatchedCount()
                        == 1);
    }

    /** @return false also when an id or a name is taken */
    private boolean write(String what, Deadline deadline, Predicate<MongoCollection<Document>> write) {
        return access.call(what, deadline, database -> {
            try {
                return write.test(database.getCollection(MongoSchema.ACCOUNTS));
            } catch (MongoException failed) {
                if (MongoFailures.isDuplicateKey(failed)) {
                    return false;
                }
                throw failed;
            }
        });
    }

    private Optional<Account> findOne(String field, String value, Deadline deadline) {
        Document document = access.call(
                "find an account",
                deadline,
                database -> database.getCollection(MongoSchema.ACCOUNTS)
                        .find(Filters.eq(field, value))
                        .first());
        return Optional.ofNullable(document).map(AccountDocuments::toAccount);
    }
}
