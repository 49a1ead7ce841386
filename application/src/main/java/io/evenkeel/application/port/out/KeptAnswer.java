package io.evenkeel.application.port.out;

import java.time.Instant;

/**
 * The answer to a request that took effect, kept with the effect so that a repeat gets the same.
 *
 * @param bodyHash tells whether a request of the same key is a repeat
 * @param answer what was answered, as text
 * @param expiresAt after which nobody repeats the request any more; fractions of a second are dropped
 */
public record KeptAnswer(String bodyHash, String answer, Instant expiresAt) {

    public KeptAnswer {
        expiresAt = Instant.ofEpochSecond(expiresAt.getEpochSecond());
    }
}
