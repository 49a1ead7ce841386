package io.evenkeel.adapter.auth;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hash of Argon2id, version 1.3, one lane, in the PHC string format: the text that every library of Argon2 writes.
 *
 * @param cost what it cost to make
 * @param salt 16 bytes
 * @param digest 32 bytes
 */
// Package-private and short-lived; the arrays are shared on purpose.
@SuppressWarnings("ArrayRecordComponent")
record Argon2Hash(Argon2Cost cost, byte[] salt, byte[] digest) {

    static final int SALT_BYTES = 16;
    static final int DIGEST_BYTES = 32;

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=1\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

    /** The hash of a text, unless it is none or would cost too much to check. */
    static Optional<Argon2Hash> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int memoryKib = Integer.parseInt(form.group(1));
        int passes = Integer.parseInt(form.group(2));
        if (!Argon2Cost.isBearable(memoryKib, passes)) {
            return Optional.empty();
        }
        return Optional.of(
                new Argon2Hash(new Argon2Cost(memoryKib, passes), decoded(form.group(3)), decoded(form.group(4))));
    }

    String text() {
        return "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.passes() + ",p=1$" + encoded(salt) + "$"
                + encoded(digest);
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
