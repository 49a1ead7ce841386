package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.out.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Accounts as rows. */
final class AccountRows {

    /** In the order of {@link #bind}. */
    static final String COLUMNS = "id, name, role, password_hash, enabled, version";

    private AccountRows() {}

    /**
     * Every account, ordered by name.
     *
     * @throws StoreException.Corrupt when a row is none
     */
    static List<Account> list(Connection connection) throws SQLException {
        List<Account> accounts = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT " + COLUMNS + " FROM account ORDER BY name");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                accounts.add(read(rows));
            }
        }
        return accounts;
    }

    /** @throws StoreException.Corrupt when the row is no account */
    static Account read(ResultSet row) throws SQLException {
        try {
            return new Account(
                    new AccountId(row.getString(1)),
                    row.getString(2),
                    Role.valueOf(row.getString(3)),
                    row.getString(4),
                    row.getBoolean(5),
                    row.getLong(6));
        } catch (IllegalArgumentException invalid) {
            throw new StoreException.Corrupt("the account " + row.getString(1) + " cannot be read as one", invalid);
        }
    }

    /** Sets six parameters, in the order of {@link #COLUMNS}. */
    static void bind(PreparedStatement statement, Account account) throws SQLException {
        statement.setString(1, account.id().value());
        statement.setString(2, account.name());
        statement.setString(3, account.role().name());
        statement.setString(4, account.passwordHash());
        statement.setBoolean(5, account.isEnabled());
        statement.setLong(6, account.version());
    }
}
