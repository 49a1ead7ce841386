package io.evenkeel.adapter.auth;

/**
 * What it costs to hash a password, here and for whoever guesses.
 *
 * @param memoryKib memory in KiB; as much stays in use between two hashes
 * @param passes how often the memory is gone through
 */
record Argon2Cost(int memoryKib, int passes) {

    /**
     * One of the settings that the OWASP Password Storage Cheat Sheet calls equal. Not the one with 19 MiB and 2 passes: two at
     * once have to fit into a heap of 256 MiB beside everything else.
     */
    static final Argon2Cost DEFAULT = new Argon2Cost(12_288, 3);

    private static final int LEAST_KIB = 8;
    private static final int MOST_KIB = 65_536;
    private static final int MOST_PASSES = 10;

    /** @throws IllegalArgumentException when one is out of bounds */
    Argon2Cost {
        if (!isBearable(memoryKib, passes)) {
            throw new IllegalArgumentException("a memory of " + memoryKib + " KiB or " + passes
                    + " passes is not within " + LEAST_KIB + " to " + MOST_KIB + " and 1 to " + MOST_PASSES);
        }
    }

    static boolean isBearable(int memoryKib, int passes) {
        return memoryKib >= LEAST_KIB && memoryKib <= MOST_KIB && passes >= 1 && passes <= MOST_PASSES;
    }
}
