package io.evenkeel.examples.spark;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;

/**
 * A session as a line: {@code id,trainer,activity,plannedStart,plannedEnd,actualStart,actualEnd}. Without actual times
 * nobody came; without a trainer nobody is assigned.
 */
final class SessionLine {

    private static final int FIELDS = 7;

    private SessionLine() {}

    /** @throws IllegalArgumentException when the line has another number of fields */
    static Session parse(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(
                    "a line has " + FIELDS + " fields, but this one has " + fields.length + ": '" + line + "'");
        }
        Interval planned = Interval.of(Instant.parse(fields[3]), Instant.parse(fields[4]));
        Session session = Session.planned(new SessionId(fields[0]), new ActivityId(fields[2]), planned)
                .withTrainer(fields[1].isEmpty() ? null : new TrainerId(fields[1]));
        return fields[5].isEmpty()
                ? session.withStatus(SessionStatus.NO_SHOW)
                : session.completed(Instant.parse(fields[5]), Instant.parse(fields[6]));
    }
}
