package io.evenkeel.application.importing;

import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a record. The id of an imported session follows from its external key, so that every store gives it the
 * same one. A session that was made here comes back from its export under its own id and without a key, so that it
 * never becomes a second one.
 */
final class SessionIds {

    private SessionIds() {}

    static SessionId of(ExternalKey key) {
        if (key.isOwn()) {
            return new SessionId(key.externalId());
        }
        String name = key.source() + '\0' + key.externalId();
        return new SessionId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** The key that is kept with the session; null for one that was made here. */
    static @Nullable ExternalKey kept(ExternalKey key) {
        return key.isOwn() ? null : key;
    }
}
