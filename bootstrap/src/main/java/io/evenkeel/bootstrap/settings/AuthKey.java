package io.evenkeel.bootstrap.settings;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The secret that signs tokens, of at least 32 bytes. Its text does not show it. */
public final class AuthKey {

    static final int MIN_BYTES = 32;

    /** The one that the documentation shows, so that whoever copies it is told. */
    static final String SAMPLE = "c2FtcGxlLWtleS1ldmVyeWJvZHkta25vd3MtaXQtbWFrZS15b3VyLW93bg==";

    private static final List<String> TELLTALES = List.of("sample", "example", "change", "secret", "password");

    /** Of 32 random bytes, fewer than 16 are different once in more than 10^12 keys. */
    private static final int MIN_DIFFERENT = 16;

    private final byte[] bytes;

    private AuthKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads base64, ordinary or for URLs, padded or not; null when it is none or too short. */
    // The cause may quote a letter of the key.
    @SuppressWarnings("UnusedException")
    static @Nullable AuthKey parse(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.replace('-', '+').replace('_', '/'));
            return bytes.length < MIN_BYTES ? null : new AuthKey(bytes);
        } catch (IllegalArgumentException bad) {
            return null;
        }
    }

    /** The bytes, as a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether somebody could guess it: the sample of the documentation, a word to be replaced, or bytes that repeat. */
    boolean isGuessable() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return TELLTALES.stream().anyMatch(text::contains)
                || text.chars().distinct().count() < MIN_DIFFERENT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuthKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Masked.SECRET;
    }
}
