package io.evenkeel.application.importing;

import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session that still calls its trainer, activity and room by their names. */
record SessionDraft(
        ExternalKey externalKey,
        @Nullable String trainer,
        String activity,
        @Nullable String room,
        Interval planned,
        @Nullable Actual actual,
        SessionStatus status,
        Seats seats,
        @Nullable Instant cancelledAt) {}
