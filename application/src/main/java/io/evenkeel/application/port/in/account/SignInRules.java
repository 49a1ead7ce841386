package io.evenkeel.application.port.in.account;

import java.time.Duration;

/**
 * For how long what is given out counts, and how often one may try.
 *
 * @param accessFor how long an access token counts
 * @param endsAfter how long a sign-in can be refreshed, in whole
 * @param grace how long a refresh token that was just replaced has the same answer again
 * @param standingFor how old what is known of a sign-in may be
 * @param attempts how many times one may try within the window, for each name and for each address
 * @param window see attempts
 * @param remembered of how many sign-ins, names and addresses something is remembered, each
 */
public record SignInRules(
        Duration accessFor,
        Duration endsAfter,
        Duration grace,
        Duration standingFor,
        int attempts,
        Duration window,
        int remembered) {

    /** 15 minutes, 30 days, 10 seconds, 4 seconds, 10 times in 15 minutes, 10,000 of each. */
    public static final SignInRules DEFAULT = new SignInRules(
            Duration.ofMinutes(15),
            Duration.ofDays(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(4),
            10,
            Duration.ofMinutes(15),
            10_000);

    /** @throws IllegalArgumentException when a time or a number is not positive, or access would outlast the sign-in */
    public SignInRules {
        boolean timesArePositive = isPositive(accessFor)
                && isPositive(endsAfter)
                && isPositive(grace)
                && isPositive(standingFor)
                && isPositive(window);
        if (!timesArePositive || attempts < 1 || remembered < 1 || accessFor.compareTo(endsAfter) > 0) {
            throw new IllegalArgumentException(
                    "times and numbers must be positive and accessFor at most endsAfter, but were "
                            + accessFor + ", " + endsAfter + ", " + grace + ", " + standingFor + ", " + attempts + ", "
                            + window
                            + " and " + remembered);
        }
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }
}
