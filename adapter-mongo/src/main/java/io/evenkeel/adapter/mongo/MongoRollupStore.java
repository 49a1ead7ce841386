package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.DayMark;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupDay;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folded days in MongoDB, one document each, and marks inside the sessions. Safe for any thread and any number of servers.
 *
 * <p>The steps are those of {@link RollupDay}, each a write of one document; a process may die between any two. A ticket
 * holds the marks of {@value SessionMarks#MOST} sessions at most, so a day with more of them takes several folds.
 */
final class MongoRollupStore implements RollupStore {

    /** Of which the marked seconds are asked for together. */
    private static final int DAYS_AT_ONCE = 31;

    private final MongoAccess access;
    private final SessionStore sessions;
    private final RollupEpochs epochs;
    private final FoldedDays days;
    private final SessionMarks marks;

    MongoRollupStore(MongoAccess access, SessionStore sessions) {
        this.access = access;
        this.sessions = sessions;
        this.epochs = new RollupEpochs(access);
        this.days = new FoldedDays(access);
        this.marks = new SessionMarks(access);
    }

    @Override
    public void read(RollupQuery query, RollupRules rules, RollupReader reader, Deadline deadline) {
        access.requireTime("read rollups", deadline);
        new RollupReading(epochs, days, marks, sessions, query, rules, reader, deadline).read();
    }

    @Override
    public Set<LocalDate> foldedDays(LocalDateRange range, RollupRules rules, Instant asOf, Deadline deadline) {
        OptionalLong epoch = epochs.present(rules.fingerprint(), deadline);
        if (epoch.isEmpty()) {
            return Set.of();
        }
        List<LocalDate> folded = days.read(range, epoch.getAsLong(), DayDocuments.WITHOUT_CELLS, deadline).stream()
                .filter(day -> DayDocuments.isOf(rules.fingerprint(), day)
                        && DayDocuments.validity(day).holdsAt(asOf))
                .map(DayDocuments::day)
                .toList();
        return unmarked(folded, rules.zone(), deadline);
    }

    @Override
    public FoldTicket begin(LocalDate day, RollupRules rules, Deadline deadline) {
        long epoch = epochs.enter(rules.fingerprint(), deadline);
        LocalDateRange only = LocalDateRange.of(day);
        long generation = days.generations(only, epoch, deadline).getOrDefault(day, RollupEpochs.first(epoch));
        Set<DayMark> seen = marks.read(TimeSpan.of(only, rules.zone()), deadline).stream()
                .map(PendingStart::mark)
                .collect(Collectors.toSet());
        return new FoldTicket(day, generation, seen);
    }

    @Override
    public boolean replace(FoldTicket ticket, DayCells cells, Deadline deadline) {
        RollupDay replaced = new RollupDay(ticket.day(), ticket.marks(), ticket.generation(), null)
                .replaced(ticket, cells)
                .orElseThrow();
        OptionalLong epoch = epochs.present(cells.fingerprint(), deadline);
        if (!epoch.equals(OptionalLong.of(RollupEpochs.of(ticket.generation())))
                || !days.replace(cells, replaced.generation(), deadline)) {
            return false;
        }
        marks.clear(ticket.marks(), deadline);
        return true;
    }

    /** Takes out the days that are marked. Marks of days that were never folded are not asked for. */
    private Set<LocalDate> unmarked(List<LocalDate> folded, ZoneId zone, Deadline deadline) {
        Set<LocalDate> unmarked = new HashSet<>(folded);
        for (List<LocalDate> some : Chunks.of(folded, DAYS_AT_ONCE)) {
            LocalDateRange stretch =
                    new LocalDateRange(some.get(0), some.get(some.size() - 1).plusDays(1));
            marks.seconds(TimeSpan.of(stretch, zone), deadline)
                    .forEach(second -> unmarked.remove(LocalDateRange.dayOf(second, zone)));
        }
        return unmarked;
    }
}
