package io.evenkeel.domain.session;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session: a planned stretch of time of one activity, what became of it, and its seats. Immutable.
 *
 * @param id its identity
 * @param externalKey what it is called where it was imported from, null for one made here
 * @param trainer who gives it, null while nobody is assigned
 * @param activity what is given
 * @param room where, null when rooms are not kept
 * @param planned when it should take place
 * @param actual when it did take place, null when that was not recorded
 * @param status where it stands
 * @param seats offered, booked, attended
 * @param cancelledAt when it was cancelled; fractions of a second are dropped
 * @param version grows by one with each change of a stored session; 1 for a new one
 */
public record Session(
        SessionId id,
        @Nullable ExternalKey externalKey,
        @Nullable TrainerId trainer,
        ActivityId activity,
        @Nullable RoomId room,
        Interval planned,
        @Nullable Actual actual,
        SessionStatus status,
        Seats seats,
        @Nullable Instant cancelledAt,
        long version) {

    /** @throws IllegalArgumentException when the version is below 1 */
    public Session {
        if (version < 1) {
            throw new IllegalArgumentException("a version starts at 1, but was " + version);
        }
        cancelledAt = cancelledAt == null ? null : Instant.ofEpochSecond(cancelledAt.getEpochSecond());
    }

    /** A planned session of an activity, without trainer, room, actual times or seats. */
    public static Session planned(SessionId id, ActivityId activity, Interval planned) {
        return new Session(
                id, null, null, activity, null, planned, null, SessionStatus.PLANNED, Seats.UNKNOWN, null, 1);
    }

    /** What it occupies: its trainer, then its room, as far as they are assigned. */
    public List<Resource> resources() {
        List<Resource> resources = new ArrayList<>(2);
        if (trainer != null) {
            resources.add(Resource.of(trainer));
        }
        if (room != null) {
            resources.add(Resource.of(room));
        }
        return resources;
    }

    /** What it is called outside its store: its external key, or its id when it was made here. */
    public ExternalKey keyElsewhere() {
        return externalKey == null ? ExternalKey.ofOwn(id) : externalKey;
    }

    public Session withExternalKey(@Nullable ExternalKey newKey) {
        return new Session(id, newKey, trainer, activity, room, planned, actual, status, seats, cancelledAt, version);
    }

    public Session withPlan(Interval newPlan) {
        return new Session(
                id, externalKey, trainer, activity, room, newPlan, actual, status, seats, cancelledAt, version);
    }

    public Session withTrainer(@Nullable TrainerId newTrainer) {
        return new Session(
                id, externalKey, newTrainer, activity, room, planned, actual, status, seats, cancelledAt, version);
    }

    public Session withRoom(@Nullable RoomId newRoom) {
        return new Session(
                id, externalKey, trainer, activity, newRoom, planned, actual, status, seats, cancelledAt, version);
    }

    public Session withStatus(SessionStatus newStatus) {
        return new Session(
                id, externalKey, trainer, activity, room, planned, actual, newStatus, seats, cancelledAt, version);
    }

    public Session withActual(@Nullable Actual newActual) {
        return new Session(
                id, externalKey, trainer, activity, room, planned, newActual, status, seats, cancelledAt, version);
    }

    public Session withSeats(Seats newSeats) {
        return new Session(
                id, externalKey, trainer, activity, room, planned, actual, status, newSeats, cancelledAt, version);
    }

    public Session withCancelledAt(@Nullable Instant newCancelledAt) {
        return new Session(
                id, externalKey, trainer, activity, room, planned, actual, status, seats, newCancelledAt, version);
    }

    public Session withVersion(long newVersion) {
        return new Session(
                id, externalKey, trainer, activity, room, planned, actual, status, seats, cancelledAt, newVersion);
    }

    /** The content of this session under the id, the external key and the version of a stored one. */
    public Session withIdentityOf(Session stored) {
        return new Session(
                stored.id,
                stored.externalKey,
                trainer,
                activity,
                room,
                planned,
                actual,
                status,
                seats,
                cancelledAt,
                stored.version);
    }

    /** Completed, having taken place over the given interval. */
    public Session completed(Instant startInclusive, Instant endExclusive) {
        return withActual(Actual.between(startInclusive, endExclusive)).withStatus(SessionStatus.COMPLETED);
    }

    /** Cancelled at an instant. */
    public Session cancelled(Instant when) {
        return withCancelledAt(when).withStatus(SessionStatus.CANCELLED);
    }
}
