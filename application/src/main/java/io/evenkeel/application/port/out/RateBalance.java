package io.evenkeel.application.port.out;

import java.time.Duration;

/**
 * What a client has left.
 *
 * @param isTaken whether it got what it asked for
 * @param remaining how many whole units are left; 0 for one in debt
 * @param untilTaken how long until it may have what it asked for; zero when it got it
 * @param untilWhole how long until its whole quota is there again
 */
public record RateBalance(boolean isTaken, long remaining, Duration untilTaken, Duration untilWhole) {}
