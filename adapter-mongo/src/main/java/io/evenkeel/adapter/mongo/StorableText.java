package io.evenkeel.adapter.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The rule for text that MongoDB gives back as it was: it can be written as UTF-8 and has a bounded length. */
final class StorableText {

    /** Far beyond any name, far below the 16 MB that a document may have. */
    private static final int MAX_LENGTH = 100_000;

    private StorableText() {}

    /** @throws IllegalArgumentException when half of a surrogate pair is in it, or it is too long */
    static void require(String what, String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    what + " must have at most " + MAX_LENGTH + " characters, but had " + text.length());
        }
        if (!UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(what + " holds half of a surrogate pair, which UTF-8 cannot express");
        }
    }
}
