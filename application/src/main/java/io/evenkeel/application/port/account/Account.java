package io.evenkeel.application.port.account;

import java.util.regex.Pattern;

/**
 * Somebody who may sign in.
 *
 * @param id its identity
 * @param name what its owner types: 1 to 64 lower-case letters, digits and any of {@code . _ @ -}, so that no two names look
 *     alike
 * @param role what it may do
 * @param passwordHash its password as the hash of a {@link io.evenkeel.application.port.out.PasswordHasher}, never in clear
 * @param isEnabled whether it may sign in
 * @param version 1 for a new one; grows by one with every change. What was given out under an earlier version has ended
 */
public record Account(AccountId id, String name, Role role, String passwordHash, boolean isEnabled, long version) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9._@-]{1,64}");

    /** @throws IllegalArgumentException when the name has another form, the hash is empty or the version is below 1 */
    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("account name '" + name + "' is not 1 to 64 of a-z, 0-9 and . _ @ -");
        }
        if (passwordHash.isEmpty()) {
            throw new IllegalArgumentException("account '" + name + "' has no password hash");
        }
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " of account '" + name + "' is below 1");
        }
    }

    /** Whether an account could be called so. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * For who adds it.
     *
     * @throws IllegalArgumentException when it is a later version
     */
    public void requireFirstVersion() {
        if (version != 1) {
            throw new IllegalArgumentException(
                    "a new account has version 1, but '" + name + "' comes with version " + version);
        }
    }

    /** Leaves the hash out: an account is named in messages. */
    @Override
    public String toString() {
        return "Account[" + id.value() + ", " + name + ", " + role + (isEnabled ? "" : ", disabled") + ", version "
                + version + "]";
    }
}
