package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.port.out.WriteOutcome.KeyReused;
import io.evenkeel.application.port.out.WriteOutcome.Missing;
import io.evenkeel.application.port.out.WriteOutcome.Occupied;
import io.evenkeel.application.port.out.WriteOutcome.Replayed;
import io.evenkeel.application.port.out.WriteOutcome.Stale;
import io.evenkeel.application.port.out.WriteOutcome.Taken;
import io.evenkeel.application.port.out.WriteOutcome.Written;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One write of a session, within one transaction that holds the write lock from its beginning. */
final class Booking {

    private final SessionTable table;
    private final AnswerTable answers;
    private final Holders holders;

    Booking(Statements statements) {
        this.table = new SessionTable(statements);
        this.answers = new AnswerTable(statements);
        this.holders = new Holders(statements);
    }

    WriteOutcome write(SessionWrite write) throws SQLException {
        RepeatableRequest request = write.request();
        Optional<WriteOutcome> repeated = request == null ? Optional.empty() : repeated(request);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        WriteOutcome outcome = write.isNew() ? add(write) : replace(write);
        if (request != null && outcome instanceof Written) {
            answers.keep(request);
        }
        return outcome;
    }

    private Optional<WriteOutcome> repeated(RepeatableRequest request) throws SQLException {
        return answers.find(request.key())
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new Replayed(kept.answer())
                        : new KeyReused());
    }

    private WriteOutcome add(SessionWrite write) throws SQLException {
        Session session = write.session();
        if (table.find(session.id()).isPresent() || isKnown(session.externalKey())) {
            return new Taken();
        }
        Session result = write.result();
        Holding wanted = Holding.ofBooked(result, write.roster());
        Optional<Occupied> occupied = holders.find(result, wanted);
        if (occupied.isPresent()) {
            return occupied.get();
        }
        table.add(result, wanted);
        return new Written(result);
    }

    private WriteOutcome replace(SessionWrite write) throws SQLException {
        StoredSession known = table.find(write.session().id()).orElse(null);
        if (known == null) {
            return new Missing();
        }
        Session before = known.session();
        if (before.version() != write.session().version()) {
            return new Stale(before);
        }
        Session result = write.result().withExternalKey(before.externalKey());
        if (Claims.holdTheSame(before, result)) {
            table.replace(result, known.holding());
            return new Written(result);
        }
        Holding wanted = Holding.ofBooked(result, write.roster());
        Optional<Occupied> occupied = holders.find(result, wanted);
        if (occupied.isPresent()) {
            return occupied.get();
        }
        table.replace(result, wanted);
        return new Written(result);
    }

    private boolean isKnown(@Nullable ExternalKey key) throws SQLException {
        return key != null && table.find(key).isPresent();
    }
}
