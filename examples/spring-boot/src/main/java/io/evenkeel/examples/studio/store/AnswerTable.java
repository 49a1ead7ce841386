package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The answers to requests that took effect, within one transaction. */
final class AnswerTable {

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptAnswer> find(IdempotencyKey key) {
        return jdbc.sql("SELECT body_hash, answer, expires_at FROM answer WHERE scope = :scope AND name = :name")
                .param("scope", key.scope())
                .param("name", key.name())
                .query((row, number) ->
                        new KeptAnswer(row.getString(1), row.getString(2), Instant.ofEpochSecond(row.getLong(3))))
                .optional();
    }

    void keep(RepeatableRequest request) {
        jdbc.sql("INSERT INTO answer (scope, name, body_hash, answer, expires_at)"
                        + " VALUES (:scope, :name, :bodyHash, :answer, :expiresAt)")
                .param("scope", request.key().scope())
                .param("name", request.key().name())
                .param("bodyHash", request.answer().bodyHash())
                .param("answer", request.answer().answer())
                .param("expiresAt", request.answer().expiresAt().getEpochSecond())
                .update();
    }

    /** @return how many */
    long forget(Instant now) {
        return jdbc.sql("DELETE FROM answer WHERE expires_at <= :now")
                .param("now", now.getEpochSecond())
                .update();
    }
}
