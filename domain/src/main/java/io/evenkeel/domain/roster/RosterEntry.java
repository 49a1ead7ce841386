package io.evenkeel.domain.roster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A named trainer, activity or room.
 *
 * @param kind which of the three
 * @param id its identity, valid for the id type of its kind
 * @param name what people call it; unique within its kind, at most 200 characters
 */
public record RosterEntry(RosterKind kind, String id, String name) {

    /** The longest name that is kept. */
    public static final int MAX_NAME_LENGTH = 200;

    /** By name and then by id, both character by character. Not the order of {@code String}, which splits some in two. */
    public static final Comparator<RosterEntry> BY_NAME = Comparator.comparing(
                    RosterEntry::name, RosterEntry::compareCharacters)
            .thenComparing(RosterEntry::id, RosterEntry::compareCharacters);

    /** @throws IllegalArgumentException when the id or the name is blank or too long */
    public RosterEntry {
        Ids.requireValid("roster id", id);
        Ids.requireValidName(name);
    }

    /** The bytes of UTF-8 have the order of the characters they stand for. */
    private static int compareCharacters(String some, String other) {
        return Arrays.compareUnsigned(some.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
