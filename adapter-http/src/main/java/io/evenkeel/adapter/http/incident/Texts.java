package io.evenkeel.adapter.http.incident;

import io.evenkeel.adapter.http.input.Checks;
import org.jspecify.annotations.Nullable;

/** Limits of texts. */
final class Texts {

    private Texts() {}

    static void atMost(Checks checks, String pointer, @Nullable String text, int characters) {
        if (text != null && text.length() > characters) {
            checks.error(pointer, "TOO_LONG", "has more than " + characters + " characters; cut it");
        }
    }
}
