package io.evenkeel.application.port.in.account;

import java.util.Arrays;

/**
 * A password as it was typed, wiped by the use case that it is handed to, whatever comes of it. Not for more than one thread.
 */
public final class Password implements AutoCloseable {

    private final char[] characters;
    private boolean wiped;

    /** @param characters taken over, and wiped in the end */
    public Password(char[] characters) {
        this.characters = characters;
    }

    /**
     * The characters themselves, not a copy.
     *
     * @throws IllegalStateException when they have been wiped
     */
    public char[] characters() {
        if (wiped) {
            throw new IllegalStateException("this password was wiped; hand in a new one for each call");
        }
        return characters;
    }

    /** Wipes it. */
    @Override
    public void close() {
        Arrays.fill(characters, '\0');
        wiped = true;
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "Password[...]";
    }
}
