package io.evenkeel.domain.rollup;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A store as small as it can be. Each method is one atomic step. */
final class ModelStore {

    private final MarkKeeping keeping;
    private final Set<Fault> faults;
    private final Map<String, Session> sessions = new TreeMap<>();
    private final Map<LocalDate, RollupDay> days = new TreeMap<>();
    private final List<Runnable> marksToCome = new ArrayList<>();
    private RollupRules rules;
    private long sequence;

    ModelStore(MarkKeeping keeping, Set<Fault> faults, RollupRules rules) {
        this.keeping = keeping;
        this.faults = faults;
        this.rules = rules;
    }

    RollupRules rules() {
        return rules;
    }

    List<Session> sessions() {
        return List.copyOf(sessions.values());
    }

    List<Session> sessionsOf(LocalDate day) {
        LocalDateRange only = LocalDateRange.of(day);
        return sessions().stream()
                .filter(session -> session.planned().startSecondInclusive() >= only.startSecondInclusive(rules.zone())
                        && session.planned().startSecondInclusive() < only.endSecondExclusive(rules.zone()))
                .toList();
    }

    /** Has had a session since before there were rollups. */
    void hold(Session session) {
        sessions.put(session.id().value(), session);
    }

    /** Adds, changes or removes a session. */
    void write(@Nullable Session before, @Nullable Session after) {
        SessionId id = after == null ? Objects.requireNonNull(before).id() : after.id();
        // A removed session leaves a tombstone with the next version.
        long version = after == null ? Objects.requireNonNull(before).version() + 1 : after.version();
        sessions.remove(id.value());
        if (after != null) {
            sessions.put(id.value(), after);
        }
        Session marking = faults.contains(Fault.OLD_DAY_NOT_MARKED) && after != null ? null : before;
        Set<LocalDate> dirty = new HashSet<>(DirtyDays.of(marking, after, rules.zone()));
        DayMark mark = mark(id, version);
        Runnable marks = () -> {
            pendingOf(mark.source()).forEach(dirty::add);
            dirty.forEach(day -> update(day, each -> each.marked(mark)));
        };
        if (faults.contains(Fault.MARKS_AFTER_THE_EFFECT)) {
            marksToCome.add(marks);
        } else {
            marks.run();
        }
    }

    void writeMarksToCome() {
        marksToCome.forEach(Runnable::run);
        marksToCome.clear();
    }

    void crash() {
        marksToCome.clear();
    }

    /** Starts anew under other rules. */
    void reopen(RollupRules other) {
        rules = other;
        days.clear();
    }

    RollupDay day(LocalDate day) {
        return days.getOrDefault(day, RollupDay.unknown(day));
    }

    void update(LocalDate day, UnaryOperator<RollupDay> step) {
        days.put(day, step.apply(day(day)));
    }

    /** What it knows of the days: with no more cells than were asked for. */
    Collection<RollupDay> known(RollupQuery query, RollupRules asked) {
        CellSelection selection = query.selection(asked).orElse(null);
        return days.values().stream()
                .map(day -> new RollupDay(
                        day.day(),
                        day.marks(),
                        day.generation(),
                        day.cells() == null || selection == null ? null : loaded(day.cells(), selection, asked)))
                .toList();
    }

    private DayCells loaded(DayCells cells, CellSelection selection, RollupRules asked) {
        return new DayCells(
                cells.day(),
                faults.contains(Fault.IGNORES_THE_FINGERPRINT) ? asked.fingerprint() : cells.fingerprint(),
                cells.select(selection));
    }

    private DayMark mark(SessionId id, long version) {
        return keeping == MarkKeeping.BY_DAY ? new DayMark("store", ++sequence) : new DayMark(id.value(), version);
    }

    /** A session has one version, so all that is pending of it gets the new one. */
    private List<LocalDate> pendingOf(String source) {
        return keeping == MarkKeeping.BY_DAY
                ? List.of()
                : days.values().stream()
                        .filter(day -> day.marks().stream()
                                .anyMatch(mark -> mark.source().equals(source)))
                        .map(RollupDay::day)
                        .toList();
    }
}
