package io.evenkeel.application.booking;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.schedule.booking.SlotRequest;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import org.jspecify.annotations.Nullable;

/** A session as it is booked: it offers what its activity has room for, as far as that is known. */
final class NewSession {

    private NewSession() {}

    static Session of(SessionId id, SlotRequest slot, Interval planned, Roster known) {
        return Session.planned(id, slot.activity().id(), planned)
                .withTrainer(slot.trainer() == null ? null : slot.trainer().id())
                .withRoom(slot.room() == null ? null : slot.room().id())
                .withSeats(new Seats(capacity(slot.activity(), known), 0, null));
    }

    private static @Nullable Integer capacity(Activity activity, Roster known) {
        return known.activities().containsKey(activity.id()) ? activity.capacity() : null;
    }
}
