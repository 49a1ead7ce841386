package io.evenkeel.adapter.files;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Content lines: what was folded over several lines (RFC 5545 section 3.1) in one again, of each only so much as any may
 * hold. Not safe for concurrent use.
 */
final class IcsLines {

    private final TextLines lines;
    private final int maxChars;
    private @Nullable TextLine ahead;

    IcsLines(InputStream input, int maxChars) {
        this.lines = new TextLines(input, maxChars);
        this.maxChars = maxChars;
        this.ahead = lines.next();
    }

    /** The next content line with the number of its first line; null at the end. */
    @Nullable
    TextLine next() {
        TextLine first = ahead;
        if (first == null) {
            return null;
        }
        ahead = lines.next();
        if (ahead == null || !isFolded(ahead)) {
            return first;
        }
        StringBuilder text = new StringBuilder(first.text());
        boolean tooLong = first.tooLong();
        for (; ahead != null && isFolded(ahead); ahead = lines.next()) {
            int room = maxChars - text.length() + 1;
            tooLong |= ahead.tooLong() || ahead.text().length() > room;
            text.append(ahead.text(), 1, Math.max(1, Math.min(room, ahead.text().length())));
        }
        return new TextLine(first.number(), text.toString(), tooLong);
    }

    private static boolean isFolded(TextLine line) {
        return line.text().startsWith(" ") || line.text().startsWith("\t");
    }
}
