package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A session and the series that it belongs to. Immutable.
 *
 * @param session as it stands, with or without a trainer
 * @param series what tells its series from others, null for a session that stands alone
 */
public record PlanSession(Session session, @Nullable String series) {

    /** @throws IllegalArgumentException when the series is blank */
    public PlanSession {
        if (series != null && series.isBlank()) {
            throw new IllegalArgumentException("a series must not be blank, but was '" + series + "' for session "
                    + session.id().value());
        }
    }

    /** A session that stands alone. */
    public static PlanSession of(Session session) {
        return new PlanSession(session, null);
    }
}
