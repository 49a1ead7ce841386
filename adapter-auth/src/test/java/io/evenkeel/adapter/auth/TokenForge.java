package io.evenkeel.adapter.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Puts tokens together by hand, right or wrong. */
final class TokenForge {

    static final String HEADER = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";

    private final byte[] key;

    TokenForge(byte[] key) {
        this.key = key;
    }

    /** Signed as it should be. */
    String signed(String header, String payload) {
        return signed(header, payload, "HmacSHA256");
    }

    String signed(String header, String payload, String algorithm) {
        return signedEncoded(encode(header), encode(payload), algorithm);
    }

    String signedEncoded(String header, String payload, String algorithm) {
        String text = header + "." + payload;
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(text, algorithm));
    }

    /** One of the parts between the dots, from 0. */
    static String part(String token, int index) {
        return token.split("\\.", -1)[index];
    }

    static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private byte[] mac(String text, String algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }
}
