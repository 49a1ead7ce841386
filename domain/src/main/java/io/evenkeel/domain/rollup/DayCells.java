package io.evenkeel.domain.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The fold of one local day: its cells of every lattice. A day without sessions has no cell, and is folded all the same.
 * Immutable and safe for any thread.
 *
 * <p>For a query a store need not load more cells than {@link CellSelection} asks for.
 *
 * @param day the local day in the organisation's zone
 * @param fingerprint what it was folded under
 * @param cells in the order of {@link CellGroup#ORDER}
 */
public record DayCells(LocalDate day, Fingerprint fingerprint, List<Cell> cells) {

    /**
     * Brings the cells into order.
     *
     * @throws IllegalArgumentException when a cell is of another day, or two are of one group
     */
    public DayCells {
        cells = cells.stream()
                .sorted(Comparator.comparing(Cell::group, CellGroup.ORDER))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!cell.day().equals(day)
                    || (i > 0 && cell.group().equals(cells.get(i - 1).group()))) {
                throw new IllegalArgumentException("each cell must be of " + day + " and of a group of its own, but "
                        + cell.group() + " of " + cell.day() + " was not");
            }
        }
    }

    /** The cells that a query adds up. */
    List<Cell> select(CellSelection selection) {
        return cells.stream().filter(cell -> selection.holds(cell.group())).toList();
    }
}
