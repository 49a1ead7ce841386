package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.time.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sessions of one trainer that stay as they are, in any shape: they may overlap and lack rests among themselves.
 *
 * <p>Each reaches as far as its held time with a rest at both sides. What stands against another session reaches into its
 * held time; a look-up takes O(log n) and a look at those that start at most the longest reach before it.
 */
final class FixedDuties {

    private record Reach(Duty duty, long day, Interval interval) {}

    private final PlanRules rules;
    private final List<Reach> reaches = new ArrayList<>();
    private final long longestSeconds;

    FixedDuties(List<Duty> duties, ZoneCalendar calendar, PlanRules rules) {
        this.rules = rules;
        for (Duty duty : duties) {
            Interval interval = duty.held().widened(rules.restSeconds(), rules.restSeconds());
            reaches.add(new Reach(duty, calendar.dayOf(duty), interval));
        }
        reaches.sort(Comparator.comparingLong((Reach reach) -> reach.interval.startSecondInclusive())
                .thenComparing(Reach::duty, Duty.ORDER));
        longestSeconds = reaches.stream()
                .mapToLong(reach -> reach.interval.seconds())
                .max()
                .orElse(0);
    }

    /** Those that need the trainer at the same time. */
    Stream<Duty> overlapping(Duty duty) {
        return near(duty).map(Reach::duty).filter(duty::overlaps);
    }

    /**
     * Those to which the rest would be too short.
     *
     * @param day the local day on which the session starts
     */
    Stream<Duty> tooClose(Duty duty, long day) {
        return near(duty)
                .filter(reach -> rules.isRestShort(duty.planned(), day, reach.duty.planned(), reach.day))
                .map(Reach::duty);
    }

    private Stream<Reach> near(Duty duty) {
        Interval held = duty.held();
        return reaches.subList(firstFrom(held.startSecondInclusive() - longestSeconds), reaches.size()).stream()
                .takeWhile(reach -> reach.interval.startSecondInclusive() < held.endSecondExclusive())
                .filter(reach -> reach.interval.overlaps(held));
    }

    private int firstFrom(long second) {
        int low = 0;
        int high = reaches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reaches.get(middle).interval.startSecondInclusive() >= second) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
