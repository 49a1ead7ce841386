package io.evenkeel.domain.roster;

import java.util.Comparator;

/**
 * Something that a session occupies while it lasts: its trainer or its room. Trainers come before rooms.
 *
 * @param type which of the two
 * @param id its identity, valid for the id type of its kind
 */
public record Resource(ResourceType type, String id) implements Comparable<Resource> {

    private static final Comparator<Resource> ORDER =
            Comparator.comparing(Resource::type).thenComparing(Resource::id);

    /** @throws IllegalArgumentException when the id is blank or too long */
    public Resource {
        Ids.requireValid("resource id", id);
    }

    public static Resource of(TrainerId trainer) {
        return new Resource(ResourceType.TRAINER, trainer.value());
    }

    public static Resource of(RoomId room) {
        return new Resource(ResourceType.ROOM, room.value());
    }

    @Override
    public int compareTo(Resource other) {
        return ORDER.compare(this, other);
    }
}
