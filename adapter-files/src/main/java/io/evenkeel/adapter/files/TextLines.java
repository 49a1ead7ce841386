package io.evenkeel.adapter.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file in UTF-8, of each only so much as a line may hold, so that a file without line ends takes no more
 * memory than any other. A line ends with LF or CR LF. Not safe for concurrent use.
 */
final class TextLines {

    private static final int CHUNK = 1 << 13;

    private final Utf8Reader reader;
    private final int maxChars;
    private final char[] chunk = new char[CHUNK];
    private int position;
    private int limit;
    private long number;

    TextLines(InputStream input, int maxChars) {
        this.reader = new Utf8Reader(input);
        this.maxChars = maxChars;
    }

    /**
     * The next line; null at the end.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    @Nullable
    TextLine next() {
        if (!isFilled()) {
            return null;
        }
        number++;
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        while (isFilled()) {
            int end = endOfLine();
            int room = maxChars - text.length();
            tooLong |= end - position > room;
            text.append(chunk, position, Math.min(room, end - position));
            position = end;
            if (end < limit) {
                position++;
                break;
            }
        }
        return new TextLine(number, withoutCarriageReturn(text), tooLong);
    }

    /** Where the line ends in what is read already; the end of that, when it goes on. */
    private int endOfLine() {
        int end = position;
        while (end < limit && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean isFilled() {
        if (position == limit) {
            try {
                position = 0;
                limit = Math.max(0, reader.read(chunk, 0, chunk.length));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return position < limit;
    }

    private static String withoutCarriageReturn(StringBuilder text) {
        int last = text.length() - 1;
        return last >= 0 && text.charAt(last) == '\r' ? text.substring(0, last) : text.toString();
    }
}
