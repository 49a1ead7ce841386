package io.evenkeel.faults.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** One connection, on which requests follow each other. Used by one thread at a time. */
final class KeptConnection implements AutoCloseable {

    private final SocketChannel channel;
    private final InputStream in;
    private long until;

    /**
     * Opens it.
     *
     * @param until of {@link System#nanoTime()}
     * @throws IOException when it cannot be opened by then
     */
    KeptConnection(InetSocketAddress server, long until) throws IOException {
        this.until = until;
        this.channel = SocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.socket().connect(server, millisLeft());
            this.in = new BufferedInputStream(new WithinTime(channel.socket()));
        } catch (IOException failed) {
            close();
            throw failed;
        }
    }

    /** Whether the server has neither closed it nor sent what nobody asked for, as far as can be seen. */
    boolean isOpen() {
        try {
            if (in.available() > 0) {
                return false; // It came with the last answer, and would be taken for the next one.
            }
            channel.configureBlocking(false);
            boolean isOpen = channel.read(ByteBuffer.allocate(1)) == 0;
            channel.configureBlocking(true);
            return isOpen;
        } catch (IOException broken) {
            return false;
        }
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param until as above
     */
    Answer ask(byte[] request, long until) throws IOException {
        this.until = until;
        channel.socket().getOutputStream().write(request);
        return new AnswerReader(in).read();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("a connection cannot be closed", failed);
        }
    }

    private int millisLeft() throws SocketTimeoutException {
        long millis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (millis < 1) {
            throw new SocketTimeoutException("no answer in time");
        }
        return (int) Math.min(Integer.MAX_VALUE, millis);
    }

    /** A socket's own limit is for each reading, however many they are. */
    private final class WithinTime extends InputStream {

        private final Socket socket;
        private final InputStream bytes;

        WithinTime(Socket socket) throws IOException {
            this.socket = socket;
            this.bytes = socket.getInputStream();
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("only whole buffers are read");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            socket.setSoTimeout(millisLeft());
            return bytes.read(buffer, offset, length);
        }
    }
}
