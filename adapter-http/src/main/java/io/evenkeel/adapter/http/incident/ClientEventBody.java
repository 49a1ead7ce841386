package io.evenkeel.adapter.http.incident;

import io.evenkeel.adapter.http.input.Checks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What failed once, or several times alike, in a browser.
 *
 * @param kind one of {@link ClientErrorKind} in lower case
 * @param message what the browser says, without anything that somebody typed
 * @param screen where in the page
 * @param stack where in the program, as the browser writes it
 * @param traceId of the request that failed
 * @param times how often, once when absent
 * @param breadcrumbs what happened before, the latest last
 */
record ClientEventBody(
        @Nullable String kind,
        @Nullable String message,
        @Nullable String screen,
        @Nullable String stack,
        @Nullable String traceId,
        @Nullable Integer times,
        @Nullable List<@Nullable String> breadcrumbs) {

    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_SCREEN = 200;
    private static final int MAX_STACK = 8_000;
    private static final int MAX_TIMES = 10_000;
    private static final int MAX_BREADCRUMBS = 30;
    private static final int MAX_BREADCRUMB = 200;
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");

    /** The error, unless something is wrong with it, which the checks then know. */
    Optional<ClientError> check(Checks checks, String pointer, String release) {
        Optional<ClientErrorKind> known = Arrays.stream(ClientErrorKind.values())
                .filter(each -> each.written().equals(kind))
                .findAny();
        if (known.isEmpty()) {
            checks.error(pointer + "/kind", "UNKNOWN_VALUE", "must be one of " + ClientErrorKind.ALL);
        }
        String said = checks.required(pointer + "/message", message);
        String where = checks.required(pointer + "/screen", screen);
        Texts.atMost(checks, pointer + "/message", message, MAX_MESSAGE);
        Texts.atMost(checks, pointer + "/screen", screen, MAX_SCREEN);
        Texts.atMost(checks, pointer + "/stack", stack, MAX_STACK);
        if (traceId != null && !TRACE.matcher(traceId).matches()) {
            checks.error(pointer + "/traceId", "BAD_TRACE", "must be 32 hexadecimal digits in lower case");
        }
        if (times != null && (times < 1 || times > MAX_TIMES)) {
            checks.error(pointer + "/times", "OUT_OF_RANGE", "must lie between 1 and " + MAX_TIMES);
        }
        List<String> crumbs = crumbs(checks, pointer + "/breadcrumbs");
        if (known.isEmpty() || said == null || where == null) {
            return Optional.empty();
        }
        return Optional.of(new ClientError(
                known.get(),
                said,
                where,
                stack == null ? "" : stack,
                release,
                traceId,
                times == null ? 1 : times,
                crumbs));
    }

    private List<String> crumbs(Checks checks, String pointer) {
        if (breadcrumbs == null) {
            return List.of();
        }
        if (breadcrumbs.size() > MAX_BREADCRUMBS) {
            checks.error(pointer, "TOO_LONG", "has more than " + MAX_BREADCRUMBS + " entries; leave the oldest out");
            return List.of();
        }
        for (int i = 0; i < breadcrumbs.size(); i++) {
            Texts.atMost(
                    checks, pointer + "/" + i, checks.required(pointer + "/" + i, breadcrumbs.get(i)), MAX_BREADCRUMB);
        }
        return breadcrumbs.stream().map(String::valueOf).toList();
    }
}
