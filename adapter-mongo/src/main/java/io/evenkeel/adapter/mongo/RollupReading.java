package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.RollupReader;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.CellReader;
import io.evenkeel.domain.rollup.CellSelection;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.DayMark;
import io.evenkeel.domain.rollup.RollupDay;
import io.evenkeel.domain.rollup.RollupPlan;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * One call that reads cells and live sessions, both as they were at one moment. Made for one call, on one thread.
 *
 * <p>No transaction holds the moment still, so it is checked afterwards that nothing moved. In order:
 *
 * <ol>
 *   <li>the epoch, the days with their generations and cells, the marks of the range;
 *   <li>the live sessions, page by page;
 *   <li>again the marks, the generations, the epoch: all equal, or start over.
 * </ol>
 *
 * <p>A write between the first and the second look at the marks leaves a mark of a version that was not there before. A fold
 * may have cleared it already, but only after it had raised the generation of that day, and only in this epoch or in a later
 * one. So equal is unchanged. The data version would not tell: a batch that is under way has been counted once and will be
 * counted again, and what it writes meanwhile is not counted.
 *
 * <p>Where writes or folds never pause, and where more sessions are marked than can be compared, all is folded live, and is as
 * good as any {@link MongoSessionStore scan}. So is a query that no cells can answer.
 */
final class RollupReading {

    private static final int MAX_ATTEMPTS = 3;

    /** What would have changed with any write to the range. */
    private record State(OptionalLong epoch, Map<LocalDate, Long> generations, Set<DayMark> marks) {}

    private final RollupEpochs epochs;
    private final FoldedDays days;
    private final SessionMarks marks;
    private final SessionStore sessions;
    private final RollupQuery query;
    private final RollupRules rules;
    private final RollupReader reader;
    private final Deadline deadline;

    RollupReading(
            RollupEpochs epochs,
            FoldedDays days,
            SessionMarks marks,
            SessionStore sessions,
            RollupQuery query,
            RollupRules rules,
            RollupReader reader,
            Deadline deadline) {
        this.epochs = epochs;
        this.days = days;
        this.marks = marks;
        this.sessions = sessions;
        this.query = query;
        this.rules = rules;
        this.reader = reader;
        this.deadline = deadline;
    }

    void read() {
        CellSelection selection = query.selection(rules).orElse(null);
        for (int attempt = 0; selection != null && attempt < MAX_ATTEMPTS; attempt++) {
            if (attempt(selection)) {
                return;
            }
        }
        hand(RollupPlan.of(query, rules, List.of()));
    }

    /** @return whether nothing moved meanwhile */
    private boolean attempt(CellSelection selection) {
        OptionalLong epoch = epochs.present(rules.fingerprint(), deadline);
        List<Document> found = epoch.isEmpty()
                ? List.of()
                : days.read(query.range(), epoch.getAsLong(), DayDocuments.fields(selection), deadline);
        List<PendingStart> pending = marks.read(span(), deadline);
        if (pending.size() >= SessionMarks.MOST) {
            return false;
        }
        hand(RollupPlan.of(query, rules, known(found, selection, pending)));
        return state(epoch, found, pending).equals(stateNow(epoch));
    }

    private void hand(RollupPlan plan) {
        Consumer<Session> visitor = reader.begin(plan);
        for (LocalDateRange stretch : plan.live()) {
            TimeSpan span = TimeSpan.of(stretch, query.zone());
            sessions.scan(
                    new SessionScan(
                            span.startSecondInclusive(), span.endSecondExclusive(), query.trainer(), query.activity()),
                    visitor,
                    deadline);
        }
    }

    private List<RollupDay> known(List<Document> found, CellSelection selection, List<PendingStart> pending) {
        Map<LocalDate, Set<DayMark>> marked = new HashMap<>();
        for (PendingStart start : pending) {
            marked.computeIfAbsent(LocalDateRange.dayOf(start.second(), rules.zone()), day -> new HashSet<>())
                    .add(start.mark());
        }
        List<RollupDay> known = new ArrayList<>();
        CellReader cellReader = new CellReader();
        for (Document document : found) {
            LocalDate day = DayDocuments.day(document);
            long generation = DayDocuments.generation(document);
            DayCells cells = DayDocuments.cells(document, selection.lattice(), cellReader)
                    .orElse(null);
            if (cells == null && DayDocuments.isOf(rules.fingerprint(), document)) {
                days.forget(day, generation, deadline);
            }
            known.add(new RollupDay(day, marked.getOrDefault(day, Set.of()), generation, cells));
        }
        return known;
    }

    private State state(OptionalLong epoch, List<Document> found, List<PendingStart> pending) {
        Map<LocalDate, Long> generations = new HashMap<>();
        found.forEach(day -> generations.put(DayDocuments.day(day), DayDocuments.generation(day)));
        return new State(epoch, generations, marks(pending));
    }

    // In this order: what a fold clears it has replaced before, and both it does in an epoch.
    private State stateNow(OptionalLong epoch) {
        Set<DayMark> pending = marks(marks.read(span(), deadline));
        Map<LocalDate, Long> generations =
                epoch.isEmpty() ? Map.of() : days.generations(query.range(), epoch.getAsLong(), deadline);
        return new State(epochs.present(rules.fingerprint(), deadline), generations, pending);
    }

    private TimeSpan span() {
        return TimeSpan.of(query.range(), rules.zone());
    }

    private static Set<DayMark> marks(List<PendingStart> pending) {
        Set<DayMark> marks = new HashSet<>();
        pending.forEach(start -> marks.add(start.mark()));
        return marks;
    }
}
