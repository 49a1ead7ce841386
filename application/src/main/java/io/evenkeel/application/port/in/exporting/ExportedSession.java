package io.evenkeel.application.port.in.exporting;

import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as others are told of it: by names, not by the ids of one store.
 *
 * @param id its identity
 * @param key what it is called outside its store, with the source {@link ExternalKey#OWN_SOURCE} when it was made here
 * @param trainer the trainer's name, null while nobody is assigned
 * @param activity the activity's name
 * @param room the room's name, null when rooms are not kept
 * @param planned when it should take place
 * @param actual when it did, null when that was not recorded
 * @param status where it stands
 * @param seats offered, booked, attended
 * @param cancelledAt when it was cancelled
 */
public record ExportedSession(
        SessionId id,
        ExternalKey key,
        @Nullable String trainer,
        String activity,
        @Nullable String room,
        Interval planned,
        @Nullable Actual actual,
        SessionStatus status,
        Seats seats,
        @Nullable Instant cancelledAt) {}
