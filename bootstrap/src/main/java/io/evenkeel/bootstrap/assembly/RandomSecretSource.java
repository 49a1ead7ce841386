package io.evenkeel.bootstrap.assembly;

import io.evenkeel.application.port.out.SecretSource;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of 256 random bits. Safe for any thread. */
final class RandomSecretSource implements SecretSource {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
