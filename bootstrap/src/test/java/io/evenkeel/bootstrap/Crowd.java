package io.evenkeel.bootstrap;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Thousands of connections of one thread. Each twenty come from an address of the loopback network of their own, since a server has
 * room for that many live ones of one address. They answer pings, unless they never read.
 */
final class Crowd implements AutoCloseable {

    private static final int OF_ONE_ADDRESS = 20;
    private static final String HANDS_SHAKEN = "HTTP/1.1 101";
    private static final byte PING = (byte) 0x89;
    /** Masked, with an empty mask: what a client has to send, in the least bytes. */
    private static final byte[] PONG = {(byte) 0x8A, (byte) 0x80, 0, 0, 0, 0};

    static final byte[] HANDSHAKE = ("GET /api/v1/live HTTP/1.1\r\n"
                    + "Host: localhost\r\n"
                    + "Upgrade: websocket\r\n"
                    + "Connection: Upgrade\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                    + "Sec-WebSocket-Version: 13\r\n\r\n")
            .getBytes(US_ASCII);
    /** What a client says once hands are shaken; before that nobody may say anything. */
    static final byte[] GREETING =
            texts("{\"type\":\"hello\"}", "{\"type\":\"subscribe\",\"from\":\"2026-03-01\",\"to\":\"2026-04-01\"}");

    private static final byte[] REQUEST = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII);

    private final InetSocketAddress server;
    private final Selector selector;
    private final ConcurrentLinkedQueue<SocketChannel> open = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Member> joining = new ConcurrentLinkedQueue<>();
    private final AtomicInteger greeted = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();
    private final Thread reader = new Thread(this::read, "crowd");
    /** What the last one was told who could not be live. */
    private volatile String refusal = "";

    private volatile boolean isClosed;

    Crowd(URI address) throws IOException {
        this.server = new InetSocketAddress(address.getHost(), address.getPort());
        this.selector = Selector.open();
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * A connection.
     *
     * @param isLive whether it says who it is once it has the first answer
     * @param bytes how much has come by it
     */
    private record Member(SocketChannel channel, boolean isLive, AtomicInteger bytes) {}

    /** How many have had a first answer. */
    int greeted() {
        return greeted.get();
    }

    /** How many the server has sent away. */
    int gone() {
        return gone.get();
    }

    /** A connection on which one request was answered and no other follows. */
    void joinByHttp(int number) throws IOException {
        join(connected(number), REQUEST, false);
    }

    /** A client of the live channel that waits for news. */
    void joinLive(int number) throws IOException {
        join(connected(number), HANDSHAKE, true);
    }

    /** A client of the live channel that takes nothing, not even the welcome. */
    void joinDeaf(int number) throws IOException {
        SocketChannel channel = connected(number);
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 1_024);
        shakeHands(channel);
        channel.write(ByteBuffer.wrap(GREETING));
        open.add(channel);
    }

    /** Waits until a connection is one of the live channel. */
    void shakeHands(SocketChannel channel) throws IOException {
        channel.write(ByteBuffer.wrap(HANDSHAKE));
        ByteBuffer answer = ByteBuffer.allocate(4 * 1024);
        while (!new String(answer.array(), 0, answer.position(), US_ASCII).contains("\r\n\r\n")) {
            if (channel.read(answer) < 0) {
                throw new IOException("the server left within the handshake");
            }
        }
    }

    private static byte[] texts(String... messages) {
        ByteBuffer all = ByteBuffer.allocate(1_024);
        for (String message : messages) {
            all.put((byte) 0x81).put((byte) (0x80 | message.length())).putInt(0);
            all.put(message.getBytes(US_ASCII));
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    SocketChannel connected(int number) throws IOException {
        int address = number / OF_ONE_ADDRESS;
        SocketChannel channel = SocketChannel.open();
        channel.bind(new InetSocketAddress("127.1." + address / 250 + "." + (1 + address % 250), 0));
        channel.connect(server);
        return channel;
    }

    private void join(SocketChannel channel, byte[] said, boolean isLive) throws IOException {
        channel.write(ByteBuffer.wrap(said));
        channel.configureBlocking(false);
        open.add(channel);
        joining.add(new Member(channel, isLive, new AtomicInteger()));
        selector.wakeup();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(4 * 1024);
        try {
            while (!isClosed) {
                selector.select(500);
                for (Member next = joining.poll(); next != null; next = joining.poll()) {
                    next.channel().register(selector, SelectionKey.OP_READ, next);
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    heard((Member) key.attachment(), buffer);
                }
                selector.selectedKeys().clear();
            }
        } catch (ClosedSelectorException closed) {
            // The end of it.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void heard(Member member, ByteBuffer buffer) {
        buffer.clear();
        try {
            int count = member.channel().read(buffer);
            if (count < 0) {
                member.channel().close();
                gone.incrementAndGet();
            } else if (member.bytes().getAndAdd(count) == 0) {
                if (member.isLive()) {
                    String answer = US_ASCII.decode(buffer.flip()).toString();
                    if (!answer.startsWith(HANDS_SHAKEN)) {
                        refusal = answer;
                    }
                    member.channel().write(ByteBuffer.wrap(GREETING));
                }
                greeted.incrementAndGet();
            } else if (buffer.get(0) == PING) {
                member.channel().write(ByteBuffer.wrap(PONG));
            }
        } catch (IOException reset) {
            gone.incrementAndGet();
        }
    }

    @Override
    public String toString() {
        return "of " + open.size() + " have " + greeted + " had an answer; " + gone + " were sent away; the reader is "
                + (reader.isAlive() ? "there" : "gone")
                + (refusal.isEmpty() ? "" : "; one who wanted to be live was told: " + refusal);
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        for (SocketChannel channel : open) {
            channel.close();
        }
        selector.close();
    }
}
