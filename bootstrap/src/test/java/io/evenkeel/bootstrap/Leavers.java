package io.evenkeel.bootstrap;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Clients of the live channel that come and go. */
final class Leavers {

    private static final int WAYS = 6;
    /** So many have an address of their own each; see {@link Crowd}. */
    private static final int PLACES = 2_000;

    private Leavers() {}

    /** In six ways: with a close frame, by an end, by a reset, before the greeting, within the handshake, and by nonsense. */
    static void comeAndGo(Crowd crowd, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            try (SocketChannel channel = crowd.connected(i % PLACES)) {
                leave(crowd, channel, i % WAYS);
            }
        }
    }

    private static void leave(Crowd crowd, SocketChannel channel, int way) throws IOException {
        if (way == 4) {
            channel.write(ByteBuffer.wrap(Crowd.HANDSHAKE, 0, 60));
            return;
        }
        crowd.shakeHands(channel);
        if (way != 3) {
            channel.write(ByteBuffer.wrap(Crowd.GREETING));
        }
        switch (way) {
            case 0 -> channel.write(ByteBuffer.wrap(new byte[] {(byte) 0x88, (byte) 0x80, 0, 0, 0, 0}));
            case 2 -> channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            case 5 -> channel.write(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) 0xFF, 1, 2, 3}));
            default -> {}
        }
    }
}
