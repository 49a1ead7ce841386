package io.evenkeel.adapter.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one event that anything reads, unfolded.
 *
 * @param line where it begins, from 1
 * @param lines its content lines, without those of its alarms
 * @param cancelled whether the calendar as a whole takes its events back (METHOD:CANCEL)
 * @param problem why it cannot be read; null when it can
 */
record IcsBlock(
        long line,
        List<String> lines,
        boolean cancelled,
        @Nullable IcsRejectException problem) {

    /** What the event says, as one text. */
    String content() {
        return String.join("\u001F", lines);
    }
}
