package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who and what is meant, with all that is known of it. Made for one call. */
final class RosterLookup {

    private final RosterStore store;
    private final Roster known;
    private final Deadline deadline;

    RosterLookup(RosterStore store, Deadline deadline) {
        this.store = store;
        this.known = store.roster(deadline);
        this.deadline = deadline;
    }

    Roster known() {
        return known;
    }

    /** The one that is meant, with a duration of its own or else the given one. */
    Activity activity(String idOrName, @Nullable Integer durationSeconds) {
        RosterEntry entry = require(RosterKind.ACTIVITY, idOrName, BookingRefusal.UNKNOWN_ACTIVITY);
        Activity activity = known.activities().get(new ActivityId(entry.id()));
        if (activity != null) {
            return activity;
        }
        if (durationSeconds == null) {
            throw new RefusedException(
                    BookingRefusal.DETAILS_MISSING,
                    "the roster does not say how long '" + entry.name()
                            + "' takes; give a duration, or import a roster");
        }
        return Activity.of(new ActivityId(entry.id()), entry.name(), durationSeconds);
    }

    Trainer trainer(String idOrName) {
        RosterEntry entry = require(RosterKind.TRAINER, idOrName, BookingRefusal.UNKNOWN_TRAINER);
        return known.trainer(new TrainerId(entry.id()))
                .orElseThrow(() -> new RefusedException(
                        BookingRefusal.DETAILS_MISSING,
                        "the roster does not say when '" + entry.name() + "' is available; import a roster"));
    }

    /** A room of which no more than the name is known takes one session at a time. */
    Room room(String idOrName) {
        RosterEntry entry = require(RosterKind.ROOM, idOrName, BookingRefusal.UNKNOWN_ROOM);
        Room room = known.rooms().get(new RoomId(entry.id()));
        return room == null ? Room.of(new RoomId(entry.id()), entry.name()) : room;
    }

    /** Whether a text means the one of an id; what nobody knows any more goes by its id. */
    boolean isSame(RosterKind kind, @Nullable String id, @Nullable String idOrName) {
        if (id == null || idOrName == null || id.equals(idOrName)) {
            return Objects.equals(id, idOrName);
        }
        return store.findById(kind, idOrName, deadline).isEmpty()
                && store.findByName(kind, idOrName, deadline)
                        .filter(entry -> entry.id().equals(id))
                        .isPresent();
    }

    /** By id first, so that nobody can hide one by naming another like its id. */
    private RosterEntry require(RosterKind kind, String idOrName, BookingRefusal otherwise) {
        return store.findById(kind, idOrName, deadline)
                .or(() -> store.findByName(kind, idOrName, deadline))
                .orElseThrow(() -> new RefusedException(
                        otherwise, "there is no " + kind.name().toLowerCase(Locale.ROOT) + " '" + idOrName + "'"));
    }
}
