package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.schedule.booking.Claim;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One write of one session, within the transaction that no other write runs beside. */
final class Booking {

    private final SessionTable sessions;
    private final ClaimTable claims;
    private final AnswerTable answers;

    Booking(JdbcClient jdbc) {
        this.sessions = new SessionTable(jdbc);
        this.claims = new ClaimTable(jdbc);
        this.answers = new AnswerTable(jdbc);
    }

    WriteOutcome outcome(SessionWrite write) {
        Session known = sessions.find(write.session().id()).orElse(null);
        return repeated(write.request()).or(() -> contradiction(write, known)).orElseGet(() -> booked(write, known));
    }

    private Optional<WriteOutcome> repeated(@Nullable RepeatableRequest request) {
        return request == null ? Optional.empty() : answers.find(request.key()).map(kept -> outcome(kept, request));
    }

    private static WriteOutcome outcome(KeptAnswer kept, RepeatableRequest request) {
        return kept.bodyHash().equals(request.answer().bodyHash())
                ? new WriteOutcome.Replayed(kept.answer())
                : new WriteOutcome.KeyReused();
    }

    private Optional<WriteOutcome> contradiction(SessionWrite write, @Nullable Session known) {
        if (write.isNew()) {
            ExternalKey key = write.session().externalKey();
            boolean taken = known != null || (key != null && sessions.find(key).isPresent());
            return taken ? Optional.of(new WriteOutcome.Taken()) : Optional.empty();
        }
        if (known == null) {
            return Optional.of(new WriteOutcome.Missing());
        }
        return known.version() == write.session().version()
                ? Optional.empty()
                : Optional.of(new WriteOutcome.Stale(known));
    }

    private WriteOutcome booked(SessionWrite write, @Nullable Session known) {
        Session result = known == null ? write.result() : write.result().withExternalKey(known.externalKey());
        if (known != null && Claims.holdTheSame(known, result)) {
            sessions.replace(result);
            return written(result, write.request());
        }
        return claims.choose(result, write.roster())
                .match(
                        granted -> store(result, known == null, granted.claims(), write.request()),
                        taken -> new WriteOutcome.Occupied(taken.key().resource(), claims.holder(taken.key())),
                        tooLong -> {
                            throw new IllegalArgumentException("a session of more than 24 hours cannot be booked, but "
                                    + result.id().value() + " is planned for " + result.planned());
                        });
    }

    private WriteOutcome store(
            Session result, boolean isNew, List<Claim> granted, @Nullable RepeatableRequest request) {
        if (isNew) {
            sessions.add(result);
        } else {
            sessions.replace(result);
        }
        claims.put(result.id(), granted);
        return written(result, request);
    }

    private WriteOutcome written(Session result, @Nullable RepeatableRequest request) {
        sessions.changed();
        if (request != null) {
            answers.keep(request);
        }
        return new WriteOutcome.Written(result);
    }
}
