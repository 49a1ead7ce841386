package io.evenkeel.benchmarks.common;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The rounds of one contestant.
 *
 * @param name what it is
 * @param sessions how many it went over
 * @param nanosPerSession one for each round, ascending
 */
public record Measured(String name, int sessions, List<Double> nanosPerSession) {

    /** @param nanos of each round, for all sessions */
    public static Measured of(String name, int sessions, long... nanos) {
        return new Measured(
                name,
                sessions,
                Arrays.stream(nanos)
                        .mapToObj(each -> (double) each / sessions)
                        .sorted()
                        .toList());
    }

    /** Nanoseconds for a session. */
    public double median() {
        return nanosPerSession.get(nanosPerSession.size() / 2);
    }

    /** A row of the table; the ratio says how many times the subject's time it takes. */
    public String row(Measured subject) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f to %.1f | %.2f |",
                name,
                sessions,
                median(),
                nanosPerSession.get(0),
                nanosPerSession.get(nanosPerSession.size() - 1),
                median() / subject.median());
    }
}
