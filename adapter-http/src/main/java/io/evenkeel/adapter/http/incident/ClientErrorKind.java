package io.evenkeel.adapter.http.incident;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How something failed in a browser. */
enum ClientErrorKind {
    /** An error that nobody caught. */
    ERROR,
    /** A promise that was rejected, which nobody noticed. */
    REJECTION,
    /** A part of the page that could not be drawn. */
    RENDER,
    /** A request that failed for good. */
    REQUEST;

    /** All of them as they are written. */
    static final String ALL =
            Arrays.stream(values()).map(ClientErrorKind::written).collect(Collectors.joining(", "));

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
