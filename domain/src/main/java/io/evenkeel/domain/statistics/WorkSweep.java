package io.evenkeel.domain.statistics;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the plans of one trainer in order of their start and sees what lies between them.
 *
 * <p>The pause before a session reaches back to the latest planned end of all sessions before it; it is negative when
 * they overlap. A pause of at most the back-to-back bound continues a run. A rest is the pause before the first session of
 * a local day. Plans of equal start may come in any order. Takes constant memory, O(1) for each session. Not safe for
 * concurrent use.
 */
final class WorkSweep {

    private final WorkRules rules;

    private long sessions;
    private long backToBack;
    private long shortRests;
    private long longestRunSeconds;
    private long longestRunSessions;

    private @Nullable LocalDate day;
    private long lastStart = Long.MIN_VALUE;
    private long lastEnd;
    private long runStart;
    private long runSessions;

    WorkSweep(WorkRules rules) {
        this.rules = rules;
    }

    /**
     * Adds the next plan.
     *
     * @param localDay the local day of its start
     * @throws IllegalArgumentException when it starts before the one before it
     */
    void add(Interval plan, LocalDate localDay) {
        long start = plan.startSecondInclusive();
        if (start < lastStart) {
            throw new IllegalArgumentException(
                    "the sessions of a trainer must come in order of their planned start, but " + plan.start()
                            + " came after " + Instant.ofEpochSecond(lastStart));
        }
        boolean first = sessions == 0;
        if (!first && start - lastEnd <= rules.backToBackWithinSeconds()) {
            backToBack++;
            runSessions++;
        } else {
            runStart = start;
            runSessions = 1;
        }
        if (!first && !localDay.equals(day) && start - lastEnd < rules.shortRestBelowSeconds()) {
            shortRests++;
        }
        sessions++;
        day = localDay;
        lastStart = start;
        lastEnd = first ? plan.endSecondExclusive() : Math.max(lastEnd, plan.endSecondExclusive());
        rememberLongestRun();
    }

    WorkPattern build() {
        return new WorkPattern(
                Ratio.of(backToBack, sessions, NoValueReason.NO_WORK_SESSIONS),
                longestRunSeconds,
                longestRunSessions,
                shortRests);
    }

    private void rememberLongestRun() {
        long seconds = lastEnd - runStart;
        if (seconds > longestRunSeconds) {
            longestRunSeconds = seconds;
            longestRunSessions = runSessions;
        } else if (seconds == longestRunSeconds) {
            longestRunSessions = Math.max(longestRunSessions, runSessions);
        }
    }
}
