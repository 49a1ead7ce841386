package io.evenkeel.domain.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The trainers, activities and rooms that are known. What is not known has no rules: no buffers, a room for one.
 *
 * @param trainers by their id
 * @param activities by their id
 * @param rooms by their id
 */
public record Roster(Map<TrainerId, Trainer> trainers, Map<ActivityId, Activity> activities, Map<RoomId, Room> rooms) {

    /** Nobody and nothing. */
    public static final Roster EMPTY = new Roster(Map.of(), Map.of(), Map.of());

    public Roster {
        trainers = Map.copyOf(trainers);
        activities = Map.copyOf(activities);
        rooms = Map.copyOf(rooms);
    }

    /** @throws IllegalStateException when two of a kind have the same id */
    public static Roster of(Collection<Trainer> trainers, Collection<Activity> activities, Collection<Room> rooms) {
        return new Roster(
                trainers.stream().collect(Collectors.toMap(Trainer::id, Function.identity())),
                activities.stream().collect(Collectors.toMap(Activity::id, Function.identity())),
                rooms.stream().collect(Collectors.toMap(Room::id, Function.identity())));
    }

    /** One entity alone. */
    public static Roster of(RosterEntity entity) {
        return entity.match(
                trainer -> of(List.of(trainer), List.of(), List.of()),
                activity -> of(List.of(), List.of(activity), List.of()),
                room -> of(List.of(), List.of(), List.of(room)));
    }

    /** The identity and the name of each, in no order. */
    public List<RosterEntry> entries() {
        return Stream.of(
                        trainers.values().stream().map(Trainer::entry),
                        activities.values().stream().map(Activity::entry),
                        rooms.values().stream().map(Room::entry))
                .flatMap(Function.identity())
                .toList();
    }

    /** The entity of a kind with an id; empty when there is none. */
    public Optional<RosterEntity> entity(RosterKind kind, String id) {
        return Optional.ofNullable(
                switch (kind) {
                    case TRAINER -> trainers.get(new TrainerId(id));
                    case ACTIVITY -> activities.get(new ActivityId(id));
                    case ROOM -> rooms.get(new RoomId(id));
                });
    }

    public Optional<Trainer> trainer(TrainerId id) {
        return Optional.ofNullable(trainers.get(id));
    }

    /** The buffers of an activity; none when it is not known. */
    public Buffers buffersOf(ActivityId id) {
        Activity activity = activities.get(id);
        return activity == null ? Buffers.NONE : activity.buffers();
    }

    /** How many sessions a resource takes at the same time: a trainer one, a room that is not known one. */
    public int concurrentSessions(Resource resource) {
        return switch (resource.type()) {
            case TRAINER -> 1;
            case ROOM -> {
                Room room = rooms.get(new RoomId(resource.id()));
                yield room == null ? 1 : room.concurrentSessions();
            }
        };
    }
}
