package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rooms as documents. */
final class RoomDocument implements EntityDocument<Room> {

    private static final String CONCURRENT_SESSIONS = "concurrentSessions";
    private static final List<String> KEYS = List.of(CONCURRENT_SESSIONS);

    /** Good in every respect, so that what it refuses to take is wrong by itself. */
    private static final Room SAMPLE = Room.of(new RoomId("sample"), "sample");

    @Override
    public RosterKind kind() {
        return RosterKind.ROOM;
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public Collection<Room> in(Roster roster) {
        return roster.rooms().values();
    }

    @Override
    public RosterEntry entry(Room room) {
        return room.entry();
    }

    @Override
    public Map<String, Object> details(Room room) {
        return Map.of(CONCURRENT_SESSIONS, room.concurrentSessions());
    }

    @Override
    public Optional<Room> read(ObjectReader in, Optional<RosterEntry> identity, RosterReferences references) {
        Optional<Integer> sessions =
                in.number(CONCURRENT_SESSIONS, number -> new Room(SAMPLE.id(), SAMPLE.name(), number));
        return identity.flatMap(entry -> in.make(
                () -> new Room(new RoomId(entry.id()), entry.name(), sessions.orElse(SAMPLE.concurrentSessions()))));
    }
}
