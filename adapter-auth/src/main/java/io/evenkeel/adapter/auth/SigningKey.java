package io.evenkeel.adapter.auth;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that tokens are signed under. It signs nothing itself: each use has a key of its own, derived from it by
 * HKDF-SHA256 (RFC 5869) with the name of the use, so that no text of one use passes for one of another. Immutable.
 */
public final class SigningKey {

    /** What HMAC-SHA256 can make use of. */
    public static final int LEAST_BYTES = 32;

    private static final int MOST_BYTES = 1024;

    private final byte[] secret;

    private SigningKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The key of a base64 text, with or without padding.
     *
     * @throws IllegalArgumentException when it is another text, or stands for less than 32 or more than 1,024 bytes; the
     *     message does not repeat it
     */
    public static SigningKey parse(String base64) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            // Without its cause, which repeats a character of the secret.
            throw new IllegalArgumentException("the signing key is not base64; make one with: openssl rand -base64 32");
        }
        return of(secret);
    }

    /**
     * The key of these bytes, of which it keeps a copy.
     *
     * @throws IllegalArgumentException when they are fewer than 32 or more than 1,024
     */
    public static SigningKey of(byte[] secret) {
        if (secret.length < LEAST_BYTES || secret.length > MOST_BYTES) {
            throw new IllegalArgumentException("the signing key stands for " + secret.length + " bytes, not for "
                    + LEAST_BYTES + " to " + MOST_BYTES + "; make one with: openssl rand -base64 32");
        }
        return new SigningKey(secret.clone());
    }

    /** A new key, which only this process will know. */
    public static SigningKey random(SecureRandom random) {
        byte[] secret = new byte[LEAST_BYTES];
        random.nextBytes(secret);
        return new SigningKey(secret);
    }

    /** The key of a use: always the same one of 32 bytes, from which neither this nor another one follows. */
    byte[] derive(String use) {
        return Hkdf.sha256(secret, use);
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "SigningKey[...]";
    }
}
