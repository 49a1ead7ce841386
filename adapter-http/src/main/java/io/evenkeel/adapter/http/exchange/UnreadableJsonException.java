package io.evenkeel.adapter.http.exchange;

import org.jspecify.annotations.Nullable;

/** A body that is no JSON, or JSON of the wrong shape. */
public final class UnreadableJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final @Nullable String pointer;

    UnreadableJsonException(String reason, int line, int column, @Nullable String pointer) {
        super(reason);
        this.line = line;
        this.column = column;
        this.pointer = pointer;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** Where a member of the wrong type lies; null when the body is no JSON at all. */
    public @Nullable String pointer() {
        return pointer;
    }
}
