package io.evenkeel.faults.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads answers of HTTP/1.1 (RFC 9112) to GET and POST, and takes nothing for one that is none. */
final class AnswerReader {

    private static final int MOST_LINE = 16_384;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_BODY = 64 * 1024 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.([01]) ([1-5][0-9]{2})(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final Pattern CHUNK = Pattern.compile("([0-9a-fA-F]{1,8})\\s*(?:;.*)?");
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final InputStream in;

    /** @param in buffered, since it is read byte by byte */
    AnswerReader(InputStream in) {
        this.in = in;
    }

    /** @throws IOException when it ends too early, or is none */
    Answer read() throws IOException {
        Matcher line = matched(STATUS, line());
        List<String> headers = headers();
        while (line.group(2).startsWith("1")) {
            // There is more to come, and this is not it.
            line = matched(STATUS, line());
            headers = headers();
        }
        int status = Integer.parseInt(line.group(2));
        Optional<String> length = Answer.header(headers, "Content-Length");
        boolean isChunked = Answer.header(headers, "Transfer-Encoding")
                .filter("chunked"::equalsIgnoreCase)
                .isPresent();
        boolean isEmpty = status == NO_CONTENT || status == NOT_MODIFIED;
        boolean isEndless = !isEmpty && !isChunked && length.isEmpty();
        boolean isLast = isEndless
                || line.group(1).equals("0")
                || Answer.header(headers, "Connection")
                        .filter("close"::equalsIgnoreCase)
                        .isPresent();
        byte[] body;
        if (isEmpty) {
            body = new byte[0];
        } else if (isChunked) {
            body = chunks();
        } else if (isEndless) {
            body = whole(in.readNBytes(MOST_BODY + 1));
        } else {
            body = bytes(Long.parseLong(matched(LENGTH, length.orElseThrow()).group()));
        }
        return new Answer(status, headers, body, isLast);
    }

    private List<String> headers() throws IOException {
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (headers.size() == MOST_HEADERS || line.indexOf(':') < 1) {
                throw new ProtocolException("no header, or more than " + MOST_HEADERS + " of them");
            }
            headers.add(line);
        }
        return headers;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            body.writeBytes(bytes(size));
            whole(body.size());
            if (!line().isEmpty()) {
                throw new ProtocolException("a chunk is longer than it said");
            }
        }
        headers(); // Trailers, of which nobody makes use.
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return whole(Long.parseLong(matched(CHUNK, line()).group(1), 16));
    }

    private byte[] bytes(long length) throws IOException {
        byte[] bytes = in.readNBytes(whole(length));
        if (bytes.length < length) {
            throw new EOFException("the answer ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private static byte[] whole(byte[] body) throws IOException {
        whole(body.length);
        return body;
    }

    private static int whole(long length) throws IOException {
        if (length > MOST_BODY) {
            throw new ProtocolException("more than " + MOST_BODY + " bytes");
        }
        return (int) length;
    }

    private static Matcher matched(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new ProtocolException("no HTTP: " + text.substring(0, Math.min(40, text.length())));
        }
        return matcher;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() == MOST_LINE) {
                throw new EOFException("the answer ends in a line, or has one that is too long");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
