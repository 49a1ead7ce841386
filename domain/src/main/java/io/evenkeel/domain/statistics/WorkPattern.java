package io.evenkeel.domain.statistics;

/**
 * How the planned sessions of one trainer follow each other. All but cancelled and void ones count, by their plan: that
 * is known for each of them, also where the actual times are not.
 *
 * @param backToBack share of the sessions that are planned to start at most 15 minutes (or what the rules say) after the
 *     one before; overlapping ones too. The first session of a range has none before it
 * @param longestRunSeconds from the start of the first to the end of the last session of the longest chain of back-to-back
 *     sessions, its pauses included; 0 without sessions
 * @param longestRunSessions how many sessions that run holds, the most where several are as long
 * @param shortRests how often less than 10 hours (or what the rules say) lie between the last planned end and the first
 *     planned start of a later local day in the zone of the report
 */
public record WorkPattern(Ratio backToBack, long longestRunSeconds, long longestRunSessions, long shortRests) {

    /** The sessions that have no trainer follow nobody's sessions. */
    static final WorkPattern OF_NOBODY = new WorkPattern(Ratio.of(0, 0, NoValueReason.NO_TRAINER), 0, 0, 0);
}
