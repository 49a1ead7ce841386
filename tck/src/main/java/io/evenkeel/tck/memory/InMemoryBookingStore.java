package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Books in memory, beside the sessions of {@link InMemoryStores}. Safe for any thread. */
final class InMemoryBookingStore implements BookingStore {

    private final SessionTable table;
    private final Map<IdempotencyKey, KeptAnswer> answers = new HashMap<>();

    InMemoryBookingStore(SessionTable table) {
        this.table = table;
    }

    @Override
    public WriteOutcome write(SessionWrite write, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return repeated(write.request()).orElseGet(() -> writeOnce(write));
        }
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return Optional.ofNullable(answers.get(key));
        }
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            long before = answers.size();
            answers.values().removeIf(answer -> !answer.expiresAt().isAfter(now));
            return before - answers.size();
        }
    }

    private Optional<WriteOutcome> repeated(@Nullable RepeatableRequest request) {
        if (request == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(answers.get(request.key()))
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new WriteOutcome.Replayed(kept.answer())
                        : new WriteOutcome.KeyReused());
    }

    private WriteOutcome writeOnce(SessionWrite write) {
        Session known = table.find(write.session().id());
        if (write.isNew() && (known != null || isKnown(write.session().externalKey()))) {
            return new WriteOutcome.Taken();
        }
        if (!write.isNew() && known == null) {
            return new WriteOutcome.Missing();
        }
        if (known != null && known.version() != write.session().version()) {
            return new WriteOutcome.Stale(known);
        }
        Session result = known == null ? write.result() : write.result().withExternalKey(known.externalKey());
        return table.claims()
                .take(known, result, write.roster())
                .<WriteOutcome>map(occupied -> occupied)
                .orElseGet(() -> effect(result, write.request()));
    }

    private WriteOutcome effect(Session result, @Nullable RepeatableRequest request) {
        table.put(result);
        if (request != null) {
            answers.put(request.key(), request.answer());
        }
        return new WriteOutcome.Written(result);
    }

    private boolean isKnown(@Nullable ExternalKey key) {
        return key != null && table.find(key) != null;
    }
}
