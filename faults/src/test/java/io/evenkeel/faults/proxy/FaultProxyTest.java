package io.evenkeel.faults.proxy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {

    private static final long SEED = 29;
    private static final int LONGEST_MILLIS = 20_000;
    /** Long enough for a loopback connection to have said what it has to say, also on a busy machine. */
    private static final int SILENCE_MILLIS = 300;

    private final EchoServer server = new EchoServer();
    private final FaultProxy proxy = FaultProxy.before(server.address(), SEED);

    @AfterEach
    void end() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void passesEverythingBothWaysUntilTheClientHasSaidAll() throws IOException {
        byte[] much = new byte[1_000_000];
        try (Socket client = connected()) {
            Thread writer = new Thread(() -> write(client, much));
            writer.start();

            byte[] answer = client.getInputStream().readNBytes(much.length);
            client.shutdownOutput();

            assertThat(answer).isEqualTo(much);
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(proxy.connections()).isEqualTo(1);
    }

    @Test
    void delaysEachPieceBothWays() throws IOException {
        proxy.set(Fault.delay(Duration.ofMillis(150), Duration.ofMillis(50)));
        try (Socket client = connected()) {
            long start = System.nanoTime();
            assertThat(ask(client, "hello")).isEqualTo("hello");
            long millis = (System.nanoTime() - start) / 1_000_000;

            proxy.set(Fault.NONE);

            assertThat(millis).isGreaterThanOrEqualTo(300);
            assertThat(ask(client, "again")).isEqualTo("again");
        }
    }

    @Test
    void letsSoManyBytesPassInASecond() throws IOException {
        proxy.set(Fault.bandwidth(10_000));
        try (Socket client = connected()) {
            long start = System.nanoTime();
            assertThat(ask(client, "x".repeat(3_000))).hasSize(3_000);
            long millis = (System.nanoTime() - start) / 1_000_000;

            // There and back; the first piece comes back while the last is still under way.
            assertThat(millis).isGreaterThanOrEqualTo(295);
        }
    }

    @Test
    void aBlackHoleKeepsWhatItTakesAndGivesItAfterwards() throws IOException {
        try (Socket before = connected()) {
            assertThat(ask(before, "one")).isEqualTo("one");
            proxy.set(Fault.BLACK_HOLE);
            try (Socket during = connected()) {
                write(before, "two".getBytes(US_ASCII));
                write(during, "three".getBytes(US_ASCII));
                assertSilent(before);
                assertSilent(during);
                assertThat(server.heard()).isEqualTo(3);

                proxy.set(Fault.NONE);

                assertThat(read(before, 3)).isEqualTo("two");
                assertThat(read(during, 5)).isEqualTo("three");
            }
        }
    }

    @Test
    void refusesUntilItIsMendedOnTheSamePort() throws IOException {
        try (Socket before = connected()) {
            assertThat(ask(before, "one")).isEqualTo("one");
            int port = proxy.port();

            proxy.set(Fault.REFUSE);

            assertReset(before);
            assertThatThrownBy(this::connected).isInstanceOf(ConnectException.class);
            proxy.set(Fault.NONE);
            assertThat(proxy.port()).isEqualTo(port);
        }
        try (Socket after = connected()) {
            assertThat(ask(after, "two")).isEqualTo("two");
        }
    }

    /** The thread that accepts has to leave its call before the system refuses: one refusal alone would not show that. */
    @Test
    void nobodyIsLetInOnceItRefuses() {
        for (int round = 0; round < 300; round++) {
            proxy.set(Fault.REFUSE);
            assertThatThrownBy(this::connected).as("round %d", round).isInstanceOf(ConnectException.class);
            proxy.set(Fault.NONE);
        }
    }

    @Test
    void resetsWhoeverConnects() throws IOException {
        try (Socket before = connected()) {
            assertThat(ask(before, "one")).isEqualTo("one");

            proxy.set(Fault.RESET);

            assertReset(before);
            assertConnectingIsReset();
        }
    }

    @Test
    void cutsAtTheByteThatWasNamed() throws IOException {
        proxy.set(Fault.cut(Way.REQUEST, 4));
        try (Socket client = connected()) {
            write(client, "abcdefg".getBytes(US_ASCII));
            assertReset(client);
        }
        assertThat(server.heard()).isLessThanOrEqualTo(4);

        proxy.set(Fault.cut(Way.ANSWER, 4));
        try (Socket client = connected()) {
            assertThat(ask(client, "abc")).isEqualTo("abc");
            write(client, "def".getBytes(US_ASCII));
            assertReset(client);
        }
    }

    @Test
    void countsAnewForEachConnectionAndEachFault() throws IOException {
        try (Socket client = connected()) {
            assertThat(ask(client, "abcdefgh")).isEqualTo("abcdefgh");
            for (int i = 0; i < 3; i++) {
                proxy.set(Fault.cut(Way.ANSWER, 4));
                assertThat(ask(client, "abc")).isEqualTo("abc");
            }
        }
    }

    @Test
    void aHalfOpenConnectionIsAClientWhoSpeaksToNobody() throws IOException {
        try (Socket before = connected()) {
            assertThat(ask(before, "one")).isEqualTo("one");

            proxy.set(Fault.HALF_OPEN);

            write(before, "two".getBytes(US_ASCII));
            assertSilent(before);
            try (Socket during = connected()) {
                assertThat(ask(during, "three")).isEqualTo("three");
            }
            assertThat(server.heard()).isEqualTo(8);
        }
    }

    @Test
    void noiseIsTheSameForTheSameSeed() throws IOException {
        proxy.set(Fault.GARBAGE);
        String first;
        try (Socket client = connected()) {
            first = ask(client, "hello, who is there?");
        }
        try (FaultProxy again = FaultProxy.before(server.address(), SEED);
                FaultProxy other = FaultProxy.before(server.address(), SEED + 1)) {
            again.set(Fault.GARBAGE);
            other.set(Fault.GARBAGE);
            try (Socket client = connected(again);
                    Socket another = connected(other)) {
                assertThat(ask(client, "hello, who is there?")).isEqualTo(first);
                assertThat(ask(another, "hello, who is there?")).isNotEqualTo(first);
            }
        }
        assertThat(first).hasSize(20).isNotEqualTo("hello, who is there?");
        assertThat(server.heard()).as("requests stay as they are").isEqualTo(60);
    }

    @Test
    void aServerThatIsAwayIsAResetConnection() throws IOException {
        server.close();
        assertConnectingIsReset();
    }

    @Test
    void saysWhichNumbersMakeNoFault() {
        assertThatThrownBy(() -> Fault.bandwidth(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> Fault.cut(Way.ANSWER, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Fault.delay(Duration.ofMillis(-5), Duration.ZERO))
                .hasMessageContaining("PT-0.005S");
    }

    /** The reset may be there before the client knows that it is connected. */
    private void assertConnectingIsReset() {
        assertThatThrownBy(() -> {
                    try (Socket client = connected()) {
                        read(client, 1);
                    }
                })
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }

    private Socket connected() throws IOException {
        return connected(proxy);
    }

    private static Socket connected(FaultProxy to) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), to.port()), LONGEST_MILLIS);
        socket.setSoTimeout(LONGEST_MILLIS);
        return socket;
    }

    private static String ask(Socket client, String text) throws IOException {
        write(client, text.getBytes(US_ASCII));
        return read(client, text.length());
    }

    private static String read(Socket client, int length) throws IOException {
        return new String(client.getInputStream().readNBytes(length), US_ASCII);
    }

    private static void write(Socket client, byte[] bytes) {
        try {
            client.getOutputStream().write(bytes);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(SILENCE_MILLIS);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(LONGEST_MILLIS);
    }

    private static void assertReset(Socket client) {
        assertThatThrownBy(() -> {
                    while (client.getInputStream().read() >= 0) {
                        // What came before the end.
                    }
                })
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }
}
