package io.evenkeel.domain.rollup;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fold of one day under way. Each step is one access to the store; anything may happen between two of them. */
final class RunningFold {

    private final ModelStore store;
    private final Set<Fault> faults;
    private final LocalDate day;
    private final Instant asOf;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final List<Session> read = new ArrayList<>();
    private long generation;
    private Set<DayMark> marks = Set.of();

    RunningFold(ModelStore store, Set<Fault> faults, LocalDate day, Instant asOf, boolean marksFirst) {
        this.store = store;
        this.faults = faults;
        this.day = day;
        this.asOf = asOf;
        List<Runnable> begin = marksFirst
                ? List.of(this::readMarks, this::readGeneration)
                : List.of(this::readGeneration, this::readMarks);
        List<Runnable> sessions = List.of(() -> readSessions(0), () -> readSessions(1));
        boolean late = faults.contains(Fault.READS_SESSIONS_FIRST);
        steps.addAll(late ? sessions : begin);
        steps.addAll(late ? begin : sessions);
        steps.add(this::replaceOrClearFirst);
    }

    boolean isOver() {
        return steps.isEmpty();
    }

    void step() {
        steps.remove().run();
    }

    private void readGeneration() {
        generation = store.day(day).generation();
    }

    private void readMarks() {
        marks = store.day(day).marks();
    }

    /** One half of them at a time: a cursor is no snapshot. */
    private void readSessions(int half) {
        store.sessionsOf(day).stream()
                .filter(session -> Math.floorMod(session.id().hashCode(), 2) == half)
                .filter(session -> read.stream().noneMatch(one -> one.id().equals(session.id())))
                .forEach(read::add);
    }

    private void replaceOrClearFirst() {
        if (faults.contains(Fault.CLEARS_BEFORE_IT_REPLACES)) {
            addClearing();
            steps.add(this::replace);
        } else if (replace() || faults.contains(Fault.CLEARS_THOUGH_OVERTAKEN)) {
            addClearing();
        }
    }

    private boolean replace() {
        boolean anyway = faults.contains(Fault.REPLACES_WHATEVER_IS_THERE);
        FoldTicket current = anyway ? store.day(day).ticket() : ticket();
        Optional<RollupDay> replaced = store.day(day).replaced(current, cells());
        replaced.ifPresent(next -> store.update(day, unused -> next));
        return replaced.isPresent();
    }

    private void addClearing() {
        if (faults.contains(Fault.CLEARS_EVERY_MARK)) {
            steps.add(() -> store.day(day).marks().forEach(this::clear));
        }
        marks.forEach(mark -> steps.add(() -> clear(mark)));
    }

    private void clear(DayMark mark) {
        store.update(day, now -> now.cleared(mark));
    }

    private DayCells cells() {
        DayFold fold = new DayFold(day, store.rules(), asOf);
        read.forEach(fold::add);
        DayCells cells = fold.cells();
        return new DayCells(
                cells.day(),
                cells.fingerprint(),
                cells.cells().stream().map(this::faulty).toList());
    }

    private Cell faulty(Cell cell) {
        if (faults.contains(Fault.CELLS_NEVER_EXPIRE)) {
            return new Cell(cell.group(), cell.folded(), Validity.ALWAYS);
        }
        return faults.contains(Fault.CELLS_HAVE_NO_BEGINNING)
                ? new Cell(
                        cell.group(),
                        cell.folded(),
                        new Validity(Long.MIN_VALUE, cell.validity().untilSecondExclusive()))
                : cell;
    }

    private FoldTicket ticket() {
        return new FoldTicket(day, generation, marks);
    }
}
