package io.evenkeel.domain.schedule.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The planned seconds of each trainer in each week of the plan, and the two numbers of the objective that follow from
 * them, kept up to date: a change takes O(trainers). Not safe for concurrent use.
 */
final class Loads {

    private final List<Assignee> assignees;
    private final long[][] weekly;
    private final long[] totals;
    private final int[] active;
    private long shortfallSeconds;
    private long differenceSeconds;

    Loads(List<Assignee> assignees) {
        this.assignees = assignees;
        this.totals = new long[assignees.size()];
        this.weekly = new long[assignees.size()][];
        this.active = IntStream.range(0, assignees.size())
                .filter(trainer -> assignees.get(trainer).trainer().active())
                .toArray();
        for (int trainer = 0; trainer < weekly.length; trainer++) {
            weekly[trainer] = new long[assignees.get(trainer).calendar().weeks()];
        }
        for (int trainer : active) {
            shortfallSeconds += weekly[trainer].length * assignees.get(trainer).minimumSeconds();
        }
        for (int trainer = 0; trainer < weekly.length; trainer++) {
            addFixed(trainer);
        }
    }

    long shortfallSeconds() {
        return shortfallSeconds;
    }

    long differenceSeconds() {
        return differenceSeconds;
    }

    /** Whether a week of a trainer takes so many seconds more. */
    boolean fits(int trainer, int week, long seconds) {
        return weekly[trainer][week] + seconds <= assignees.get(trainer).maximumSeconds();
    }

    /** Adds to a week of a trainer, or takes away when the seconds are negative. */
    void add(int trainer, int week, long seconds) {
        shortfallSeconds += shortfallChange(trainer, week, seconds);
        differenceSeconds += differenceChange(trainer, seconds);
        weekly[trainer][week] += seconds;
        totals[trainer] += seconds;
    }

    /** By how much adding would change the shortfall. */
    long shortfallChange(int trainer, int week, long seconds) {
        Assignee assignee = assignees.get(trainer);
        if (!assignee.trainer().active()) {
            return 0;
        }
        long missing = assignee.minimumSeconds() - weekly[trainer][week];
        return Math.max(0, missing - seconds) - Math.max(0, missing);
    }

    /** By how much adding would change the differences. */
    long differenceChange(int trainer, long seconds) {
        if (!assignees.get(trainer).trainer().active()) {
            return 0;
        }
        long change = 0;
        for (int other : active) {
            if (other != trainer) {
                long apart = totals[trainer] - totals[other];
                change += Math.abs(apart + seconds) - Math.abs(apart);
            }
        }
        return change;
    }

    private void addFixed(int trainer) {
        Assignee assignee = assignees.get(trainer);
        for (Duty duty : assignee.duties()) {
            int week = assignee.calendar().weekOf(duty);
            if (week >= 0) {
                add(trainer, week, duty.seconds());
            }
        }
    }
}
