package io.evenkeel.adapter.http.session;

import io.evenkeel.application.port.in.session.SessionPlace;
import io.evenkeel.domain.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page begins, as text that means nothing to clients: the place and a hash of the filters, so that it cannot be
 * taken to another list, in which it would skip sessions silently.
 */
final class SessionCursor {

    private static final int MAX_LENGTH = 500;
    private static final int PARTS = 3;

    private SessionCursor() {}

    static String of(SessionPlace place, int filters) {
        String text = place.startSecond() + ":" + Integer.toHexString(filters) + ":"
                + place.id().value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place; empty when the text is no cursor of a list with these filters. */
    static Optional<SessionPlace> parse(String cursor, int filters) {
        if (cursor.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(":", PARTS);
            if (parts.length == PARTS && parts[1].equals(Integer.toHexString(filters))) {
                return Optional.of(new SessionPlace(Long.parseLong(parts[0]), new SessionId(parts[2])));
            }
        } catch (IllegalArgumentException bad) {
            // Not base64, no number or no id: no cursor, as below.
        }
        return Optional.empty();
    }
}
