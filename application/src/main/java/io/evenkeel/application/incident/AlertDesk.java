package io.evenkeel.application.incident;

import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which failures people are told of: those that are new, that happen too often, or much more often than in the hour
 * before. At most one alert of a group in an hour, also when the group was forgotten meanwhile, and at most 20 in all: whoever
 * gets more reads none. Not safe for several threads.
 */
final class AlertDesk {

    static final Duration COOL_DOWN = Duration.ofHours(1);
    static final int MOST_IN_AN_HOUR = 20;

    /** From so many in five minutes on there may be a spike: a few more than none are chance. */
    static final int LEAST_OF_A_SPIKE = 20;

    /** As many times as often as before. */
    static final int SPIKE = 5;

    /** Enough to say how bad it is. */
    private static final int MOST_WITHHELD = 500;

    private record Raised(String key, long nanos) {}

    private final long rate;
    /** Those of the last hour, the oldest first: all that is needed to know which groups have to wait. */
    private final Deque<Raised> raised = new ArrayDeque<>();

    private final Set<String> withheld = new HashSet<>();

    /** @param rate from how many in five minutes on a failure happens too often */
    AlertDesk(long rate) {
        this.rate = rate;
    }

    /**
     * The alert that a failure is reason for; null for none.
     *
     * @param group which has counted the failure already
     * @param isNew whether it is the first of its group
     * @param nanos monotonic time
     */
    @Nullable
    Alert judge(String key, IncidentGroup group, IncidentReport report, boolean isNew, Instant at, long nanos) {
        AlertReason reason = reason(group.minutes(), isNew);
        if (reason == null) {
            return null;
        }
        while (!raised.isEmpty() && nanos - raised.getFirst().nanos() >= COOL_DOWN.toNanos()) {
            raised.removeFirst();
        }
        if (raised.stream().anyMatch(one -> one.key().equals(key))) {
            return null;
        }
        if (raised.size() >= MOST_IN_AN_HOUR) {
            if (withheld.size() < MOST_WITHHELD) {
                withheld.add(key);
            }
            return null;
        }
        raised.addLast(new Raised(key, nanos));
        withheld.remove(key);
        int others = withheld.size();
        withheld.clear();
        return new Alert(
                report.fingerprint() + "-" + at.getEpochSecond(),
                reason,
                at,
                report.origin().name().toLowerCase(Locale.ROOT),
                report.fingerprint(),
                report.code(),
                report.title(),
                report.place(),
                group.count(),
                group.minutes().lately(),
                report.traceId(),
                others);
    }

    private @Nullable AlertReason reason(MinuteCounts minutes, boolean isNew) {
        if (isNew) {
            return AlertReason.NEW;
        }
        long lately = minutes.lately();
        if (lately >= rate) {
            return AlertReason.RATE;
        }
        boolean isSpike = minutes.knowsBefore() && lately >= LEAST_OF_A_SPIKE && lately >= SPIKE * minutes.before();
        return isSpike ? AlertReason.SPIKE : null;
    }
}
