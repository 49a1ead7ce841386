package io.evenkeel.application.port.out;

/** Where new identities come from. Safe for any thread. */
@FunctionalInterface
public interface IdSource {

    /** An identity that was never handed out before: 1 to 64 characters, letters, digits and hyphens. */
    String newId();
}
