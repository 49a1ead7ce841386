package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The table of the answers to requests that took effect. */
final class AnswerTable {

    private static final String FIND =
            "SELECT body_hash, answer, expires_at FROM kept_answer WHERE (scope, name) = (?1, ?2)";
    private static final String KEEP =
            "INSERT INTO kept_answer (scope, name, body_hash, answer, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    private static final String FORGET = "DELETE FROM kept_answer WHERE expires_at <= ?1";

    private final Statements statements;

    AnswerTable(Statements statements) {
        this.statements = statements;
    }

    Optional<KeptAnswer> find(IdempotencyKey key) throws SQLException {
        PreparedStatement find = statements.get(FIND);
        find.setString(1, key.scope());
        find.setString(2, key.name());
        try (ResultSet row = find.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new KeptAnswer(row.getString(1), row.getString(2), Instant.ofEpochSecond(row.getLong(3))))
                    : Optional.empty();
        }
    }

    void keep(RepeatableRequest request) throws SQLException {
        PreparedStatement keep = statements.get(KEEP);
        keep.setString(1, request.key().scope());
        keep.setString(2, request.key().name());
        keep.setString(3, request.answer().bodyHash());
        keep.setString(4, request.answer().answer());
        keep.setLong(5, request.answer().expiresAt().getEpochSecond());
        keep.executeUpdate();
    }

    /** @return how many had expired at the moment */
    long forget(Instant now) throws SQLException {
        PreparedStatement forget = statements.get(FORGET);
        forget.setLong(1, now.getEpochSecond());
        return forget.executeUpdate();
    }
}
