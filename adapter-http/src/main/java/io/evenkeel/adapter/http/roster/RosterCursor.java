package io.evenkeel.adapter.http.roster;

import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page begins, as text that means nothing to clients: the last entry before it, and its kind, which is all that a
 * list is filtered by.
 */
final class RosterCursor {

    /** A name and an id, each of their characters up to four bytes, in base 64. */
    private static final int MAX_LENGTH = 2_000;

    private static final int PARTS = 3;

    private RosterCursor() {}

    static String of(RosterEntry last) {
        // Ids and names may hold any character, so the length of the id tells where the name begins.
        String text = last.kind() + ":" + last.id().length() + ":" + last.id() + last.name();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The last entry before the page; empty when the text is no cursor of a list of this kind. */
    static Optional<RosterEntry> parse(String cursor, RosterKind kind) {
        if (cursor.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(":", PARTS);
            if (parts.length == PARTS && parts[0].equals(kind.name())) {
                int idLength = Integer.parseInt(parts[1]);
                return Optional.of(
                        new RosterEntry(kind, parts[2].substring(0, idLength), parts[2].substring(idLength)));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException bad) {
            // Not base64, no number, or no entry: no cursor, as below.
        }
        return Optional.empty();
    }
}
