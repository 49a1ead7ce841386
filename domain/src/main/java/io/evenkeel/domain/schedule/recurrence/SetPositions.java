package io.evenkeel.domain.schedule.recurrence;

import java.util.List;

/** BYSETPOS: which days of a period are kept, by their position among them. RFC 5545 section 3.3.10. */
final class SetPositions {

    private final List<Integer> positions;

    SetPositions(List<Integer> positions) {
        this.positions = positions;
    }

    /** Whether there is nothing to pick, so that every day stays. */
    boolean pickAll() {
        return positions.isEmpty();
    }

    /**
     * Those of the days that are picked.
     *
     * @param days the days of a page
     * @param before how many days of the same period lie on pages before
     * @param total how many days the period has
     */
    int pick(int days, int before, int total) {
        if (pickAll()) {
            return days;
        }
        int picked = 0;
        int count = Integer.bitCount(days);
        for (int position : positions) {
            int index = (position > 0 ? position - 1 : total + position) - before;
            if (index >= 0 && index < count) {
                picked |= 1 << Bits.position(days, index);
            }
        }
        return picked;
    }
}
