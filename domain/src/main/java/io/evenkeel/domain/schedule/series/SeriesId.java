package io.evenkeel.domain.schedule.series;

/**
 * The identity of a series. It is a part of what its sessions are called, so it holds nothing that could be taken for the
 * end of it.
 *
 * @param value 1 to 64 letters, digits and hyphens of ASCII
 */
public record SeriesId(String value) implements Comparable<SeriesId> {

    /** The longest id there is. */
    public static final int MAX_LENGTH = 64;

    /** @throws IllegalArgumentException when the value is empty, too long, or holds anything else */
    public SeriesId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a series id must have 1 to " + MAX_LENGTH
                    + " letters, digits and hyphens, but was '" + value + "'");
        }
    }

    /** Whether a text can be an id. */
    static boolean isValid(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(SeriesId::isAllowed);
    }

    /** As strings compare, which is the order of their bytes. */
    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    private static boolean isAllowed(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-';
    }
}
