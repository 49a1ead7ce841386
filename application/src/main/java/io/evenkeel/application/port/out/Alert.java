package io.evenkeel.application.port.out;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that people shall know: failures that are the same one, and why they matter now.
 *
 * @param id the same whenever this alert is sent again, so that whoever gets it twice can tell
 * @param reason why now
 * @param at when
 * @param origin where it fails: {@code server} or {@code browser}
 * @param fingerprint what makes the failures the same one
 * @param code the kind of failure, in UPPER_SNAKE
 * @param title one line for people; of a browser, what it said
 * @param place where in the program: the template of a route, or a screen of the page
 * @param count how often it has happened
 * @param lately how often in the last five minutes
 * @param traceId the request that it was raised for; null when there is none
 * @param withheld how many other groups gave reason for an alert since the last one, and got none because there were too many
 */
public record Alert(
        String id,
        AlertReason reason,
        Instant at,
        String origin,
        String fingerprint,
        String code,
        String title,
        String place,
        long count,
        long lately,
        @Nullable String traceId,
        int withheld) {}
