package io.evenkeel.faults.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One whole answer. */
final class Answer {

    private final int status;
    private final List<String> headers;
    private final byte[] body;
    private final boolean isLast;

    /**
     * @param headers the lines, as they came
     * @param body after the encoding of its transfer was undone
     * @param isLast whether the server closes the connection after it
     */
    Answer(int status, List<String> headers, byte[] body, boolean isLast) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.isLast = isLast;
    }

    int status() {
        return status;
    }

    int length() {
        return body.length;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean isLast() {
        return isLast;
    }

    boolean has(String name) {
        return header(headers, name).isPresent();
    }

    /** The first value under that name, in any case of letters, without blanks around it. */
    static Optional<String> header(List<String> lines, String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return lines.stream()
                .filter(line -> line.regionMatches(true, 0, start, 0, start.length()))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }
}
