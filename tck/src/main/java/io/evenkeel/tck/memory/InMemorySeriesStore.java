package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesPosition;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the series of {@link InMemoryStores}, beside its sessions. Safe for any thread. */
final class InMemorySeriesStore implements SeriesStore {

    private final Map<SeriesId, Series> table;
    private final SessionTable sessions;
    private final Map<IdempotencyKey, KeptAnswer> answers = new HashMap<>();

    /** @param table whoever uses it synchronises on it */
    InMemorySeriesStore(Map<SeriesId, Series> table, SessionTable sessions) {
        this.table = table;
        this.sessions = sessions;
    }

    @Override
    public Optional<Series> find(SeriesId id, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return Optional.ofNullable(table.get(id));
        }
    }

    @Override
    public List<Series> page(SeriesPageQuery query, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return table.values().stream()
                    .filter(series -> isAfter(series, query.after()))
                    .sorted(Series.BY_START)
                    .limit(query.limit())
                    .toList();
        }
    }

    @Override
    public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return repeated(write.request()).orElseGet(() -> saveOnce(write));
        }
    }

    @Override
    public EditOutcome<Series> remove(SeriesRemoval removal, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return repeated(removal.request()).orElseGet(() -> removeOnce(removal));
        }
    }

    @Override
    public List<Session> booked(Collection<ExternalKey> keys, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (sessions) {
            return keys.stream()
                    .distinct()
                    .flatMap(key -> Optional.ofNullable(sessions.find(key)).stream())
                    .toList();
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

    private static boolean isAfter(Series series, @Nullable SeriesPosition position) {
        if (position == null) {
            return true;
        }
        int byStart = series.definition().start().compareTo(position.start());
        return byStart > 0 || (byStart == 0 && series.id().compareTo(position.id()) > 0);
    }

    private Optional<EditOutcome<Series>> repeated(@Nullable RepeatableRequest request) {
        if (request == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(answers.get(request.key()))
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new EditOutcome.Replayed<>(kept.answer())
                        : new EditOutcome.KeyReused<>());
    }

    private EditOutcome<Series> saveOnce(SeriesWrite write) {
        Series known = table.get(write.series().id());
        if (write.isNew() && known != null) {
            return new EditOutcome.Taken<>();
        }
        Optional<EditOutcome<Series>> contradiction = write.isNew()
                ? Optional.empty()
                : contradiction(known, write.series().version());
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        table.put(write.series().id(), write.result());
        keep(write.request());
        return new EditOutcome.Written<>(write.result());
    }

    private EditOutcome<Series> removeOnce(SeriesRemoval removal) {
        Optional<EditOutcome<Series>> contradiction = contradiction(table.get(removal.id()), removal.version());
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        table.remove(removal.id());
        keep(removal.request());
        return new EditOutcome.Removed<>();
    }

    private static Optional<EditOutcome<Series>> contradiction(@Nullable Series known, long version) {
        if (known == null) {
            return Optional.of(new EditOutcome.Missing<>());
        }
        return known.version() == version ? Optional.empty() : Optional.of(new EditOutcome.Stale<>(known.version()));
    }

    private void keep(@Nullable RepeatableRequest request) {
        if (request != null) {
            answers.put(request.key(), request.answer());
        }
    }
}
