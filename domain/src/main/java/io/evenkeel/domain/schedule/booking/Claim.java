package io.evenkeel.domain.schedule.booking;

import io.evenkeel.domain.roster.ResourceType;

/**
 * One place for five minutes of a resource. A store keeps each claim at most once; that is what rules out a double
 * booking.
 *
 * @param key which five minutes of which resource
 * @param lane which of the sessions that the resource takes at the same time, from 0
 */
public record Claim(ClaimKey key, int lane) {

    /** @throws IllegalArgumentException when the lane is negative */
    public Claim {
        if (lane < 0) {
            throw new IllegalArgumentException("a lane starts at 0, but was " + lane);
        }
    }

    /** A short text, different for different claims, for a unique index. */
    public String text() {
        char type = key.resource().type() == ResourceType.TRAINER ? 't' : 'r';
        return type + "/" + key.quantum() + "/" + lane + "/" + key.resource().id();
    }
}
