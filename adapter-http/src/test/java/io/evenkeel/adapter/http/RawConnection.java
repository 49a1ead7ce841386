package io.evenkeel.adapter.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One connection over which bytes go as they are, and from which answers come one by one. Not safe for several threads. */
final class RawConnection implements Closeable {

    private final Socket socket;
    private final InputStream in;

    RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    RawConnection send(byte[]... parts) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.write(part);
        }
        socket.getOutputStream().write(whole.toByteArray());
        socket.getOutputStream().flush();
        return this;
    }

    /** Each character is one byte. */
    RawConnection send(String bytes) throws IOException {
        return send(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The next answer, or null when the server has closed the connection. */
    @Nullable
    RawAnswer answerOrEnd() throws IOException {
        String first = line();
        if (first.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(": ?", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the body ended after " + body.length + " of " + length + " bytes");
        }
        return new RawAnswer(
                Integer.parseInt(first.substring(9, 12)), headers, new String(body, StandardCharsets.UTF_8));
    }

    /** The next answer. */
    RawAnswer answer() throws IOException {
        RawAnswer answer = answerOrEnd();
        if (answer == null) {
            throw new EOFException("the server closed the connection instead of answering");
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** A line without its end; empty at the end of everything as well. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
