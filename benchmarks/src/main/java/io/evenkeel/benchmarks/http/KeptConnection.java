package io.evenkeel.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that asks for the same thing again and again, with as little work as can be. */
final class KeptConnection implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;

    KeptConnection(Target target) throws IOException {
        URI address = target.address();
        this.socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        this.request = ("GET " + address.getRawPath() + query + " HTTP/1.1\r\nHost: " + address.getHost() + ":"
                        + address.getPort() + "\r\nAuthorization: Bearer " + target.token()
                        + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Asks once.
     *
     * @return the length of the body
     * @throws IOException when the answer is not 200
     */
    int ask() throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("expected 200, but the answer was " + status);
        }
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
        }
        return length >= 0 ? skipped(length) : chunks();
    }

    private int chunks() throws IOException {
        int total = 0;
        while (true) {
            int length = Integer.parseInt(line(), 16);
            total += skipped(length);
            line();
            if (length == 0) {
                return total;
            }
        }
    }

    private int skipped(int length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended in the middle of an answer");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
