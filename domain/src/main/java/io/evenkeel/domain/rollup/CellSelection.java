package io.evenkeel.domain.rollup;

import org.jspecify.annotations.Nullable;

/**
 * The cells of a day that a query needs: all of one lattice, or one alone.
 *
 * @param lattice which lattice
 * @param only the one group that is asked for; null for all of the lattice
 */
public record CellSelection(Lattice lattice, @Nullable CellGroup only) {

    /** @throws IllegalArgumentException when the group is of another lattice */
    public CellSelection {
        if (only != null && only.lattice() != lattice) {
            throw new IllegalArgumentException("the lattice " + lattice + " has no cell of " + only);
        }
    }

    static CellSelection all(Lattice lattice) {
        return new CellSelection(lattice, null);
    }

    static CellSelection only(CellGroup group) {
        return new CellSelection(group.lattice(), group);
    }

    /** Whether the cell of a group is among them. */
    public boolean holds(CellGroup group) {
        return only == null ? group.lattice() == lattice : group.equals(only);
    }
}
