package io.evenkeel.adapter.auth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Derives keys: HKDF (RFC 5869) with SHA-256, no salt, and as many bytes as one round gives. */
final class Hkdf {

    /** RFC 5869, 2.2: without a salt, as many zeros as the hash has bytes. */
    private static final int SALT_BYTES = HmacSha256.BYTES;

    private Hkdf() {}

    static byte[] sha256(byte[] secret, String info) {
        return sha256(secret, info.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[] secret, byte[] info) {
        byte[] extracted = HmacSha256.of(new byte[SALT_BYTES], secret);
        byte[] round = Arrays.copyOf(info, info.length + 1);
        round[info.length] = 1;
        return HmacSha256.of(extracted, round);
    }
}
