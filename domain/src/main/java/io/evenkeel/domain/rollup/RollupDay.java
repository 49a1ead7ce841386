package io.evenkeel.domain.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a store keeps of one local day, and the steps that keep it right. Immutable; a store carries each step out
 * atomically, and may stop or crash between any two.
 *
 * <ol>
 *   <li><b>Write.</b> In one atomic step with its effect, a write leaves a mark ({@link #marked}) on each of its
 *       {@link DirtyDays}.
 *   <li><b>Begin a fold.</b> {@link #ticket}; a store that keeps generation and marks apart reads them in either order.
 *   <li><b>Read</b> the sessions of the day after both, through a cursor if need be, and fold them ({@link DayFold}).
 *   <li><b>Replace</b> the cells ({@link #replaced}), all at once, unless another fold has done so meanwhile: then this
 *       one is over.
 *   <li><b>Clear</b> the marks of the ticket ({@link #cleared}), together or one by one. A mark that is not in the ticket,
 *       or has since got a higher sequence, is of a write that the fold may not have seen, and stays.
 * </ol>
 *
 * <p>So a day without marks has the cells of its sessions as they are. The last write left a mark; the fold that cleared
 * it had read the sessions after it; and a fold that replaced those cells had begun after they were there, hence after the
 * write as well. That is why the generation is needed: a fold that slept since before the write would else bring old cells
 * back to a day without marks. A crash loses a fold, never a mark.
 *
 * <p>Marks may lie beside the cells, with the store as their one source, or inside each session, with its id and version:
 * there a session that is pending for several days raises all of their marks with its next write, having one version.
 *
 * @param day the local day in the organisation's zone
 * @param marks writes that no fold is known to have seen; one for each source
 * @param generation how many folds have replaced the cells; never goes back
 * @param cells of the last fold; null when there was none
 */
public record RollupDay(
        LocalDate day,
        Set<DayMark> marks,
        long generation,
        @Nullable DayCells cells) {

    /** @throws IllegalArgumentException when the cells are of another day, or two marks have one source */
    public RollupDay {
        marks = Set.copyOf(marks);
        if (cells != null && !cells.day().equals(day)) {
            throw new IllegalArgumentException("the cells of " + day + " must not be those of " + cells.day());
        }
        if (marks.stream().map(DayMark::source).distinct().count() < marks.size()) {
            throw new IllegalArgumentException("each source leaves one mark on " + day + ", but they were " + marks);
        }
    }

    /** A day of which nothing is known. */
    public static RollupDay unknown(LocalDate day) {
        return new RollupDay(day, Set.of(), 0, null);
    }

    /**
     * With the mark of a write instead of an earlier one of the same source.
     *
     * @throws IllegalArgumentException when the source has marked it with this sequence, or a higher one, before
     */
    public RollupDay marked(DayMark mark) {
        Set<DayMark> next = new HashSet<>();
        for (DayMark each : marks) {
            if (!each.source().equals(mark.source())) {
                next.add(each);
            } else if (each.sequence() >= mark.sequence()) {
                throw new IllegalArgumentException(
                        "the marks of a source must ascend, but " + mark + " came after " + each);
            }
        }
        next.add(mark);
        return new RollupDay(day, next, generation, cells);
    }

    /** The beginning of a fold. */
    public FoldTicket ticket() {
        return new FoldTicket(day, generation, marks);
    }

    /**
     * With the cells that a fold has made, still marked; empty when another fold has replaced them since it began.
     *
     * @throws IllegalArgumentException when the ticket or the cells are of another day
     */
    public Optional<RollupDay> replaced(FoldTicket ticket, DayCells made) {
        if (!ticket.day().equals(day)) {
            throw new IllegalArgumentException("a fold of " + ticket.day() + " cannot replace the cells of " + day);
        }
        return ticket.generation() == generation
                ? Optional.of(new RollupDay(day, marks, generation + 1, made))
                : Optional.empty();
    }

    /** Without a mark of the ticket of a fold that has replaced the cells; the same when a later write has raised it. */
    public RollupDay cleared(DayMark mark) {
        Set<DayMark> left = new HashSet<>(marks);
        left.remove(mark);
        return new RollupDay(day, left, generation, cells);
    }

    /** Whether a fold would give it cells that are of more use at a moment. */
    public boolean needsFold(Fingerprint fingerprint, Instant asOf) {
        return clean(fingerprint).filter(made -> areRight(made.cells(), asOf)).isEmpty();
    }

    /** The cells that a query adds up, perhaps none; empty when the day has to be folded live. */
    Optional<List<Cell>> cellsFor(CellSelection selection, Fingerprint fingerprint, Instant asOf) {
        return clean(fingerprint).map(made -> made.select(selection)).filter(selected -> areRight(selected, asOf));
    }

    /** The cells as its sessions are, when they were made under what the fingerprint stands for. */
    private Optional<DayCells> clean(Fingerprint fingerprint) {
        return Optional.ofNullable(marks.isEmpty() ? cells : null)
                .filter(made -> made.fingerprint().equals(fingerprint));
    }

    private static boolean areRight(List<Cell> some, Instant asOf) {
        return some.stream().allMatch(cell -> cell.validity().holdsAt(asOf));
    }
}
