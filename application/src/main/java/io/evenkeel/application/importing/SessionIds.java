package io.evenkeel.application.importing;

import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of an imported session follows from its external key, so that every store gives it the same one. */
final class SessionIds {

    private SessionIds() {}

    static SessionId of(ExternalKey key) {
        String name = key.source() + '\0' + key.externalId();
        return new SessionId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
