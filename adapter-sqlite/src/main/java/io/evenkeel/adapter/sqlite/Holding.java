package io.evenkeel.adapter.sqlite;

import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.Claims;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a session keeps from others: its trainer, and one place of its room.
 *
 * @param time from when until when; null when it holds nothing
 * @param roomPlaces how many sessions its room takes at the same time
 */
record Holding(@Nullable Interval time, int roomPlaces) {

    static final Holding NOTHING = new Holding(null, 1);

    /**
     * What a session is to hold that is booked.
     *
     * @throws IllegalArgumentException when that is longer than can be booked
     */
    static Holding ofBooked(Session session, Roster roster) {
        Buffers buffers = roster.buffersOf(session.activity());
        if (session.status().holdsResources() && Claims.isTooLong(session, buffers)) {
            throw new IllegalArgumentException("a session of more than 24 hours cannot be booked, but "
                    + session.id().value() + " is planned for " + session.planned() + " with " + buffers);
        }
        return of(session, roster, buffers);
    }

    /** What a session would hold that was imported: nothing when it is longer than can be booked. */
    static Holding ofImported(Session session, Roster roster) {
        Buffers buffers = roster.buffersOf(session.activity());
        return Claims.isTooLong(session, buffers) ? NOTHING : of(session, roster, buffers);
    }

    boolean isNothing() {
        return time == null;
    }

    private static Holding of(Session session, Roster roster, Buffers buffers) {
        RoomId room = session.room();
        if (!session.status().holdsResources() || (session.trainer() == null && room == null)) {
            return NOTHING;
        }
        int places = room == null ? 1 : roster.concurrentSessions(Resource.of(room));
        return new Holding(Claims.held(session.planned(), buffers), places);
    }
}
