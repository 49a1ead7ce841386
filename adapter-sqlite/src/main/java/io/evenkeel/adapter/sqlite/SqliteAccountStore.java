package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.time.Deadline;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Keeps accounts in an SQLite file; its unique columns refuse what is taken. Safe for any thread. */
final class SqliteAccountStore implements AccountStore {

    private static final String BY_ID = "SELECT " + AccountRows.COLUMNS + " FROM account WHERE id = ?";
    private static final String BY_NAME = "SELECT " + AccountRows.COLUMNS + " FROM account WHERE name = ?";

    private static final String ADD =
            "INSERT INTO account (" + AccountRows.COLUMNS + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING";

    // With OR IGNORE a name that another one has leaves the row as it is.
    private static final String REPLACE = "UPDATE OR IGNORE account"
            + " SET (name, role, password_hash, enabled, version) = (?2, ?3, ?4, ?5, ?6) WHERE id = ?1 AND version = ?6 - 1";

    private final SqliteDatabase database;

    SqliteAccountStore(SqliteDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Account> findById(AccountId id, Deadline deadline) {
        return database.read("find an account", deadline, connection -> find(connection, BY_ID, id.value()));
    }

    @Override
    public Optional<Account> findByName(String name, Deadline deadline) {
        return database.read("find an account by its name", deadline, connection -> find(connection, BY_NAME, name));
    }

    @Override
    public List<Account> list(Deadline deadline) {
        return database.read("list accounts", deadline, AccountRows::list);
    }

    @Override
    public boolean add(Account account, Deadline deadline) {
        account.requireFirstVersion();
        return write("add an account", ADD, account, deadline);
    }

    @Override
    public boolean replace(Account changed, Deadline deadline) {
        return write("replace an account", REPLACE, changed, deadline);
    }

    private boolean write(String what, String sql, Account account, Deadline deadline) {
        return database.write(what, deadline, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                AccountRows.bind(statement, account);
                return statement.executeUpdate() == 1;
            }
        });
    }

    private static Optional<Account> find(Connection connection, String query, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(AccountRows.read(row)) : Optional.empty();
            }
        }
    }
}
