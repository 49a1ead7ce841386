package io.evenkeel.domain.schedule.series;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One series: an activity that is given again and again, by whom and where. Immutable.
 *
 * <p>Whether its definition can be expanded is found out by {@link
 * io.evenkeel.domain.schedule.recurrence.Recurrence#of}; a series says what was asked for, and no session of it exists
 * until its instances are booked.
 *
 * @param id its identity
 * @param activity what is given
 * @param trainer who gives it, null while nobody is assigned
 * @param room where, null when rooms are not kept
 * @param definition when
 * @param version grows by one with each change of a stored series; 1 for a new one
 */
public record Series(
        SeriesId id,
        ActivityId activity,
        @Nullable TrainerId trainer,
        @Nullable RoomId room,
        RecurrenceDefinition definition,
        long version) {

    /** The source of the external keys of sessions that were booked as instances of a series. */
    public static final String SOURCE = "series";

    /** By the local start of the first instance, then by id. */
    public static final Comparator<Series> BY_START = Comparator.<Series, LocalDateTime>comparing(
                    series -> series.definition().start())
            .thenComparing(Series::id);

    /** @throws IllegalArgumentException when the version is below 1 */
    public Series {
        if (version < 1) {
            throw new IllegalArgumentException("a version starts at 1, but was " + version);
        }
    }

    /** A new series, without trainer and room. */
    public static Series of(SeriesId id, ActivityId activity, RecurrenceDefinition definition) {
        return new Series(id, activity, null, null, definition, 1);
    }

    /**
     * What the session of an instance is called, for good: wherever the session or the instance is moved, and whatever
     * becomes of the series. External keys are unique, so an instance is booked once.
     *
     * @param recurrenceId the original local start of the instance; fractions of a second are dropped
     */
    public ExternalKey keyOf(LocalDateTime recurrenceId) {
        return new ExternalKey(SOURCE, id.value() + ":" + recurrenceId.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The series that a session was booked for, whether or not it is still there; empty for any other session. */
    public static Optional<SeriesId> idOf(Session session) {
        ExternalKey key = session.externalKey();
        if (key == null || !key.source().equals(SOURCE)) {
            return Optional.empty();
        }
        String text = key.externalId();
        return Optional.of(text.substring(0, Math.max(0, text.indexOf(':'))))
                .filter(SeriesId::isValid)
                .map(SeriesId::new);
    }

    public Series withTrainer(@Nullable TrainerId newTrainer) {
        return new Series(id, activity, newTrainer, room, definition, version);
    }

    public Series withRoom(@Nullable RoomId newRoom) {
        return new Series(id, activity, trainer, newRoom, definition, version);
    }

    public Series withDefinition(RecurrenceDefinition newDefinition) {
        return new Series(id, activity, trainer, room, newDefinition, version);
    }

    public Series withVersion(long newVersion) {
        return new Series(id, activity, trainer, room, definition, newVersion);
    }
}
