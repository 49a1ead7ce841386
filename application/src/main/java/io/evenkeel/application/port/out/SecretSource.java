package io.evenkeel.application.port.out;

/** Makes secrets that nobody can guess. Safe for any thread. */
@FunctionalInterface
public interface SecretSource {

    /** A new one of at least 128 random bits, of letters, digits, {@code -} and {@code _}. */
    String next();
}
