package io.evenkeel.application.port.out;

import io.evenkeel.domain.roster.TrainerId;
import java.time.Instant;

/**
 * A link under which a calendar can read the sessions of one trainer, for whoever knows its secret. The secret itself is kept
 * nowhere.
 *
 * @param id its identity; no secret
 * @param trainer whose sessions
 * @param secretHash the SHA-256 of the secret, 64 hexadecimal digits in lower case
 * @param madeAt when the link got this secret, in whole seconds
 */
public record CalendarFeed(String id, TrainerId trainer, String secretHash, Instant madeAt) {

    private static final int DIGITS = 64;

    /** @throws IllegalArgumentException when the id is empty or the hash is none */
    public CalendarFeed {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id must not be empty");
        }
        if (secretHash.length() != DIGITS || !secretHash.chars().allMatch(CalendarFeed::isHexadecimal)) {
            throw new IllegalArgumentException("secretHash must be " + DIGITS + " hexadecimal digits in lower case");
        }
        madeAt = Instant.ofEpochSecond(madeAt.getEpochSecond());
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
