package io.evenkeel.application.port.out;

import io.evenkeel.application.time.Deadline;

/**
 * Makes and checks hashes of passwords, with a salt of its own for each. Slow on purpose, and bounded in how many run at once.
 * Safe for any thread. The given password is left as it is; copies are wiped.
 *
 * <p>Both throw a {@link StoreException}: {@code Unavailable} when there are too many to get a turn soon, {@code TimedOut} when
 * the deadline passed while waiting for one. A turn that has begun is not broken off.
 */
public interface PasswordHasher {

    /** The hash of a password, with everything in it that is needed to check it later. Every character counts. */
    String hash(char[] password, Deadline deadline);

    /**
     * Whether a hash was made from this password. Takes as long for a wrong password as for the right one.
     *
     * @return false also for a text that is no hash
     */
    boolean matches(char[] password, String hash, Deadline deadline);
}
