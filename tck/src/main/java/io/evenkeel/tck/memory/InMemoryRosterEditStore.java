package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.Reference;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterPageQuery;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Edits the roster of {@link InMemoryStores}, beside its sessions. Safe for any thread. */
final class InMemoryRosterEditStore implements RosterEditStore {

    private final RosterTable table;
    private final SessionTable sessions;
    private final Map<SeriesId, Series> series;
    private final Map<IdempotencyKey, KeptAnswer> answers = new HashMap<>();

    InMemoryRosterEditStore(RosterTable table, SessionTable sessions, Map<SeriesId, Series> series) {
        this.table = table;
        this.sessions = sessions;
        this.series = series;
    }

    @Override
    public Optional<StoredEntry> find(RosterKind kind, String id, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return Optional.ofNullable(table.find(kind, id));
        }
    }

    @Override
    public List<StoredEntry> page(RosterPageQuery query, Deadline deadline) {
        Deadlines.check(deadline);
        RosterEntry after = query.after();
        synchronized (table) {
            return table.ofKind(query.kind())
                    .filter(stored -> after == null || RosterEntry.BY_NAME.compare(stored.entry(), after) > 0)
                    .limit(query.limit())
                    .toList();
        }
    }

    @Override
    public EditOutcome<StoredEntry> save(RosterWrite write, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            return repeated(write.request()).orElseGet(() -> saveOnce(write));
        }
    }

    @Override
    public EditOutcome<StoredEntry> remove(RosterRemoval removal, Deadline deadline) {
        Deadlines.check(deadline);
        synchronized (table) {
            synchronized (sessions) {
                synchronized (series) {
                    return repeated(removal.request()).orElseGet(() -> removeOnce(removal));
                }
            }
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

    private Optional<EditOutcome<StoredEntry>> repeated(@Nullable RepeatableRequest request) {
        if (request == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(answers.get(request.key()))
                .map(kept -> kept.bodyHash().equals(request.answer().bodyHash())
                        ? new EditOutcome.Replayed<>(kept.answer())
                        : new EditOutcome.KeyReused<>());
    }

    private EditOutcome<StoredEntry> saveOnce(RosterWrite write) {
        RosterEntry entry = write.entity().entry();
        StoredEntry known = table.find(entry.kind(), entry.id());
        if (write.isNew() && known != null) {
            return new EditOutcome.Taken<>();
        }
        Optional<EditOutcome<StoredEntry>> contradiction =
                write.isNew() ? Optional.empty() : contradiction(known, write.version());
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        RosterEntry owner = table.findByName(entry.kind(), entry.name());
        if (owner != null && !owner.id().equals(entry.id())) {
            return new EditOutcome.NameTaken<>(owner.id());
        }
        table.put(write.result());
        keep(write.request());
        return new EditOutcome.Written<>(write.result());
    }

    private EditOutcome<StoredEntry> removeOnce(RosterRemoval removal) {
        StoredEntry known = table.find(removal.kind(), removal.id());
        Optional<EditOutcome<StoredEntry>> contradiction = contradiction(known, removal.version());
        if (known == null || contradiction.isPresent()) {
            return contradiction.orElseGet(EditOutcome.Missing::new);
        }
        Optional<Reference> reference = RosterReferences.to(known.entry(), table, sessions, series.values());
        if (reference.isPresent()) {
            return new EditOutcome.Referred<>(reference.get());
        }
        table.remove(known.entry());
        keep(removal.request());
        return new EditOutcome.Removed<>();
    }

    private static Optional<EditOutcome<StoredEntry>> contradiction(@Nullable StoredEntry known, long version) {
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
