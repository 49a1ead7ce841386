package io.evenkeel.bootstrap.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Whether the clock can be right. Tokens and the states of sessions depend on it. */
final class ClockCheck {

    private static final String CHECK = "clock";
    private static final String MEND = "set the clock: timedatectl set-ntp true";
    private static final Instant FIRST_RELEASE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private ClockCheck() {}

    /** @param written a file that was written not later than now; it may not be there */
    static Finding of(Instant now, Path written) {
        if (now.isBefore(FIRST_RELEASE)) {
            return Finding.failure(CHECK, "it is " + now + " by the clock, which was before Evenkeel was made", MEND);
        }
        try {
            Instant last =
                    Files.exists(written) ? Files.getLastModifiedTime(written).toInstant() : Instant.EPOCH;
            return last.isAfter(now.plus(TOLERANCE))
                    ? Finding.failure(
                            CHECK,
                            "it is " + now + " by the clock, but " + written + " was written at " + last
                                    + ": it goes wrong, or has been set back",
                            MEND)
                    : Finding.ok(CHECK, "it is " + now);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
