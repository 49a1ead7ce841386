package io.evenkeel.domain.roster;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that is given in sessions. Immutable.
 *
 * @param id its identity
 * @param name what people call it, at most 200 characters
 * @param category what it is grouped under, at most 200 characters; null when it is in no group
 * @param defaultDurationSeconds how long a session of it takes unless another length is asked for, at least 1
 * @param capacity how many people fit into one session, at least 1
 * @param buffers the time kept free around a session
 * @param colour how it is shown, as {@code #rrggbb}; null for a default
 */
public record Activity(
        ActivityId id,
        String name,
        @Nullable String category,
        int defaultDurationSeconds,
        int capacity,
        Buffers buffers,
        @Nullable String colour)
        implements RosterEntity {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws IllegalArgumentException when a text or a number is not as described */
    public Activity {
        Ids.requireValidName(name);
        if (category != null) {
            Ids.requireValidName(category);
        }
        if (defaultDurationSeconds < 1) {
            throw new IllegalArgumentException(
                    "a default duration must be at least 1 second, but was " + defaultDurationSeconds);
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("the capacity of an activity starts at 1, but was " + capacity);
        }
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("a colour must look like #1a2b3c, but was '" + colour + "'");
        }
    }

    /** An activity for one person, without category, buffers or colour. */
    public static Activity of(ActivityId id, String name, int defaultDurationSeconds) {
        return new Activity(id, name, null, defaultDurationSeconds, 1, Buffers.NONE, null);
    }

    @Override
    public RosterEntry entry() {
        return new RosterEntry(RosterKind.ACTIVITY, id.value(), name);
    }

    @Override
    public <R> R match(
            Function<? super Trainer, ? extends R> onTrainer,
            Function<? super Activity, ? extends R> onActivity,
            Function<? super Room, ? extends R> onRoom) {
        return onActivity.apply(this);
    }

    public Activity withBuffers(Buffers newBuffers) {
        return new Activity(id, name, category, defaultDurationSeconds, capacity, newBuffers, colour);
    }

    public Activity withCapacity(int newCapacity) {
        return new Activity(id, name, category, defaultDurationSeconds, newCapacity, buffers, colour);
    }
}
