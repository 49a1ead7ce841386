package io.evenkeel.domain.roster;

import java.util.function.Function;

/**
 * A place where sessions are held. Immutable.
 *
 * @param id its identity
 * @param name what people call it, at most 200 characters
 * @param concurrentSessions how many sessions it takes at the same time, at least 1
 */
public record Room(RoomId id, String name, int concurrentSessions) implements RosterEntity {

    /** @throws IllegalArgumentException when the name is blank or too long, or the room takes no session */
    public Room {
        Ids.requireValidName(name);
        if (concurrentSessions < 1) {
            throw new IllegalArgumentException("a room takes at least 1 session, but was " + concurrentSessions);
        }
    }

    /** A room for one session at a time. */
    public static Room of(RoomId id, String name) {
        return new Room(id, name, 1);
    }

    @Override
    public RosterEntry entry() {
        return new RosterEntry(RosterKind.ROOM, id.value(), name);
    }

    @Override
    public <R> R match(
            Function<? super Trainer, ? extends R> onTrainer,
            Function<? super Activity, ? extends R> onActivity,
            Function<? super Room, ? extends R> onRoom) {
        return onRoom.apply(this);
    }
}
