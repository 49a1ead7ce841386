package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.SessionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a booking.
 *
 * @param code the rule that refuses it
 * @param resource whose rule or whose sessions; null when the time itself is refused
 * @param sessions those that are in the way, by their start; empty when a rule is
 */
public record Refusal(RefusalCode code, @Nullable Resource resource, List<SessionId> sessions) {

    public Refusal {
        sessions = List.copyOf(sessions);
    }

    static Refusal of(RefusalCode code) {
        return new Refusal(code, null, List.of());
    }

    static Refusal of(RefusalCode code, Resource resource) {
        return new Refusal(code, resource, List.of());
    }
}
