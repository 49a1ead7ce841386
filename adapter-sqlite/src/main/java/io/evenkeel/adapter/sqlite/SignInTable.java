package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of the sign-ins that have not ended. */
final class SignInTable {

    private static final String FIND =
            "SELECT id, account, account_version, sequence, refreshed_at, ends_at FROM sign_in WHERE id = ?1";
    private static final String ADD =
            "INSERT INTO sign_in (id, account, account_version, sequence, refreshed_at, ends_at)"
                    + " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING";

    private final Connection connection;

    SignInTable(Connection connection) {
        this.connection = connection;
    }

    /** @throws StoreException.Corrupt when the row is no sign-in */
    Optional<SignIn> find(SignInId id) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, id.value());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    /** @return whether there was none of its id */
    boolean add(SignIn signIn) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setString(1, signIn.id().value());
            add.setString(2, signIn.account().value());
            add.setLong(3, signIn.accountVersion());
            add.setLong(4, signIn.sequence());
            add.setLong(5, EpochNanos.of(signIn.refreshedAt()));
            add.setLong(6, EpochNanos.of(signIn.endsAt()));
            return add.executeUpdate() == 1;
        }
    }

    void advance(SignIn signIn) throws SQLException {
        try (PreparedStatement advance =
                connection.prepareStatement("UPDATE sign_in SET (sequence, refreshed_at) = (?2, ?3) WHERE id = ?1")) {
            advance.setString(1, signIn.id().value());
            advance.setLong(2, signIn.sequence());
            advance.setLong(3, EpochNanos.of(signIn.refreshedAt()));
            advance.executeUpdate();
        }
    }

    void remove(SignInId id) throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement("DELETE FROM sign_in WHERE id = ?1")) {
            remove.setString(1, id.value());
            remove.executeUpdate();
        }
    }

    void removeAll(AccountId account) throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement("DELETE FROM sign_in WHERE account = ?1")) {
            remove.setString(1, account.value());
            remove.executeUpdate();
        }
    }

    /** @return how many had ended at the moment */
    long removeEnded(Instant now) throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement("DELETE FROM sign_in WHERE ends_at <= ?1")) {
            remove.setLong(1, EpochNanos.of(now));
            return remove.executeUpdate();
        }
    }

    private static SignIn read(ResultSet row) throws SQLException {
        try {
            return new SignIn(
                    new SignInId(row.getString(1)),
                    new AccountId(row.getString(2)),
                    row.getLong(3),
                    row.getLong(4),
                    EpochNanos.toInstant(row.getLong(5)),
                    EpochNanos.toInstant(row.getLong(6)));
        } catch (IllegalArgumentException invalid) {
            throw new StoreException.Corrupt("a sign-in cannot be read as one", invalid);
        }
    }
}
