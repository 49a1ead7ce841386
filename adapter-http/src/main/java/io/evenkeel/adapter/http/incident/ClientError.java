package io.evenkeel.adapter.http.incident;

import io.evenkeel.adapter.http.exchange.Sha256;
import io.evenkeel.adapter.http.problem.ClientErrorLog;
import io.evenkeel.application.port.in.incident.IncidentOrigin;
import io.evenkeel.application.port.in.incident.IncidentReport;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What failed in a browser, checked.
 *
 * @param message what the browser says
 * @param screen where in the page
 * @param stack where in the program; empty when nobody knows
 * @param release the version of the page
 * @param times how often
 * @param breadcrumbs what happened before, the latest last
 */
record ClientError(
        ClientErrorKind kind,
        String message,
        String screen,
        String stack,
        String release,
        @Nullable String traceId,
        int times,
        List<String> breadcrumbs) {

    private static final int DIGITS = 16;
    private static final int FRAMES = 3;
    private static final int MAX_TITLE = 200;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|`[^`]*`");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    /** What a build adds to the names of its files, and where in a line something stands: both differ with each release. */
    private static final Pattern OF_A_BUILD = Pattern.compile("-[\\w-]{8}(?=\\.js)|:[0-9]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * What makes two errors the same one: kind, message without numbers and quoted values, and the topmost frames without
     * what changes with each release.
     */
    String fingerprint() {
        String told = NUMBER.matcher(QUOTED.matcher(message).replaceAll("?")).replaceAll("#");
        String frames = stack.lines()
                .map(String::strip)
                .filter(line -> line.contains(".js"))
                .limit(FRAMES)
                .map(line -> OF_A_BUILD.matcher(line).replaceAll(""))
                .collect(Collectors.joining("|"));
        return Sha256.of(kind + "|" + told + "|" + frames).substring(0, DIGITS);
    }

    ClientErrorLog line() {
        return new ClientErrorLog(code(), fingerprint(), message, screen, stack, release, traceId, times, breadcrumbs);
    }

    private String code() {
        return "BROWSER_" + kind;
    }

    IncidentReport report() {
        String line = CONTROL.matcher(message).replaceAll(" ");
        return new IncidentReport(
                IncidentOrigin.BROWSER,
                fingerprint(),
                code(),
                line.length() <= MAX_TITLE ? line : line.substring(0, MAX_TITLE) + "...",
                screen,
                release,
                null,
                traceId,
                times);
    }
}
