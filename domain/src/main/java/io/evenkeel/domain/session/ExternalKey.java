package io.evenkeel.domain.session;

/**
 * What a session is called where it came from. Unique over all sessions, so that an import can be repeated.
 *
 * @param source the system or file family it came from, not blank
 * @param externalId its id there, not blank
 */
public record ExternalKey(String source, String externalId) {

    /** @throws IllegalArgumentException when a part is blank */
    public ExternalKey {
        if (source.isBlank() || externalId.isBlank()) {
            throw new IllegalArgumentException(
                    "an external key needs a source and an id, but was ('" + source + "', '" + externalId + "')");
        }
    }
}
