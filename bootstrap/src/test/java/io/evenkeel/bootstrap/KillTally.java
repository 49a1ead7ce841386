package io.evenkeel.bootstrap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where kills hit, for the line that a drill ends with. */
final class KillTally {

    private final List<Integer> rowsAtKill = new ArrayList<>();
    private int amidWrites;
    private int finished;

    /**
     * @param rowsBefore how many rows the import found
     * @param rows how many it left
     */
    void killed(int rowsBefore, int rows) {
        rowsAtKill.add(rows);
        amidWrites += rows > rowsBefore ? 1 : 0;
    }

    void finished() {
        finished++;
    }

    int kills() {
        return rowsAtKill.size();
    }

    @Override
    public String toString() {
        List<Integer> sorted = new ArrayList<>(rowsAtKill);
        Collections.sort(sorted);
        long beforeTheFirstCommit = sorted.stream().filter(rows -> rows == 0).count();
        return sorted.isEmpty()
                ? "no kill"
                : kills() + " kills: " + beforeTheFirstCommit + " before the first commit of the store, "
                        + (kills() - beforeTheFirstCommit) + " after it, " + amidWrites
                        + " after a commit of the killed process itself; rows at the kill: min " + sorted.get(0)
                        + ", median "
                        + sorted.get(sorted.size() / 2) + ", max " + sorted.get(sorted.size() - 1) + "; " + finished
                        + " stores finished, each exact";
    }
}
