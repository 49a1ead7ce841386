package io.evenkeel.application.port.out;

/**
 * Makes and checks hashes of passwords, with a salt of its own for each. Slow on purpose, and bounded in how many run at once.
 * Safe for any thread.
 */
public interface PasswordHasher {

    /** The hash of a password, with everything in it that is needed to check it later. */
    String hash(char[] password);

    /**
     * Whether a hash was made from this password. Takes as long for a wrong password as for the right one.
     *
     * @return false also for a text that is no hash
     */
    boolean matches(char[] password, String hash);
}
