package io.evenkeel.domain.session;

import java.util.Comparator;

/**
 * What a session is called where it came from. Unique over all sessions, so that an import can be repeated.
 *
 * @param source the system or file family it came from, not blank
 * @param externalId its id there, not blank
 */
public record ExternalKey(String source, String externalId) implements Comparable<ExternalKey> {

    /**
     * The source that stands for the store itself: the id beside it is that of a session which was made here. No stored
     * session has a key of this source.
     */
    public static final String OWN_SOURCE = "evenkeel";

    private static final Comparator<ExternalKey> ORDER =
            Comparator.comparing(ExternalKey::source).thenComparing(ExternalKey::externalId);

    /** @throws IllegalArgumentException when a part is blank */
    public ExternalKey {
        if (source.isBlank() || externalId.isBlank()) {
            throw new IllegalArgumentException(
                    "an external key needs a source and an id, but was ('" + source + "', '" + externalId + "')");
        }
    }

    /** What a session that was made here is called elsewhere. */
    public static ExternalKey ofOwn(SessionId id) {
        return new ExternalKey(OWN_SOURCE, id.value());
    }

    /** Whether it is the id of a session that was made here, and no key at all. */
    public boolean isOwn() {
        return source.equals(OWN_SOURCE);
    }

    /** By source and then by id, as strings compare. */
    @Override
    public int compareTo(ExternalKey other) {
        return ORDER.compare(this, other);
    }
}
