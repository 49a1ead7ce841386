package io.evenkeel.examples.studio;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as users see it.
 *
 * @param trainer null while nobody is assigned
 */
record BookedSession(String id, String activity, @Nullable String trainer, Instant start, Instant end, long version) {

    static BookedSession of(Session session) {
        TrainerId trainer = session.trainer();
        return new BookedSession(
                session.id().value(),
                session.activity().value(),
                trainer == null ? null : trainer.value(),
                session.planned().start(),
                session.planned().end(),
                session.version());
    }
}
