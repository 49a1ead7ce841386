package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.adapter.http.live.LiveLimits;
import io.evenkeel.application.port.account.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who listens hears when the data changes, and nobody listens who may not. */
class LiveChannelTest {

    private static final String RANGE = "{\"type\":\"subscribe\",\"from\":\"2026-03-01\",\"to\":\"2026-04-01\"}";
    private static final String HELLO = "{\"type\":\"hello\"}";
    private static final String WELCOME = "{\"type\":\"welcome\"}";

    @RegisterExtension
    final RunningServer open = new RunningServer()
            .with(new LiveLimits(
                    3,
                    2,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(25),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(4)));

    @RegisterExtension
    final RunningServer closed = new RunningServer().withSignIn();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<LiveClient> clients = new ArrayList<>();

    @AfterEach
    void closeAll() {
        clients.forEach(LiveClient::close);
    }

    @Test
    void tellsOfEachVersionOnceToWhoHasAsked() throws Exception {
        LiveClient client = greeted(open);
        LiveClient silent = greeted(open);
        open.live.announce(7);
        client.say(RANGE);

        assertThat(client.next()).isEqualTo(version(7));
        open.live.announce(7);
        open.live.announce(8);
        assertThat(client.next()).isEqualTo(version(8));
        assertThat(silent.hasHeardNothing()).isTrue();
    }

    @Test
    void sendsAwayWhoDoesNotSayWhoItIs() throws Exception {
        LiveClient client = client(open);
        awaitSize(open, 1);
        pass(open, Duration.ofSeconds(4));
        assertThat(client.hasHeardNothing()).isTrue();

        pass(open, Duration.ofMillis(1_001));

        assertThat(client.next()).isEqualTo("closed 1008 GREETING_LATE");
        awaitSize(open, 0);
        assertThat(open.liveEnded).containsExactly("greeting_late");
    }

    @Test
    void countsWhoLeavesByItself() throws Exception {
        greeted(open).close();

        awaitSize(open, 0);
        assertThat(open.liveEnded).containsExactly("left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "hello",
                "[]",
                "{\"type\":\"shout\"}",
                "{\"type\":\"token\"}",
                "{\"type\":\"hello\",\"more\":1}",
                "{\"type\":\"subscribe\",\"from\":\"2026-03-01\",\"to\":\"2026-04-01\"}"
            })
    void sendsAwayWhoBeginsWithAnythingElse(String message) throws Exception {
        LiveClient client = client(open);
        client.say(message);

        assertThat(client.next()).isEqualTo("closed 1008 MALFORMED_MESSAGE");
        awaitSize(open, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"hello\"}",
                "{\"type\":\"subscribe\",\"from\":\"2026-03-01\"}",
                "{\"type\":\"subscribe\",\"from\":\"2026-04-01\",\"to\":\"2026-03-01\"}",
                "{\"type\":\"subscribe\",\"from\":\"today\",\"to\":\"2026-03-01\"}"
            })
    void sendsAwayWhoGoesOnWithNonsense(String message) throws Exception {
        LiveClient client = greeted(open);
        client.say(message);

        assertThat(client.next()).isEqualTo("closed 1008 MALFORMED_MESSAGE");
    }

    @Test
    void sendsAwayWhoSaysTooMuchAtOnce() throws Exception {
        LiveClient client = client(open);
        client.say("x".repeat(5_000));

        assertThat(client.next()).startsWith("closed 1009");
        awaitSize(open, 0);
    }

    @Test
    void hasRoomAgainOnceOneHasLeft() throws Exception {
        LiveClient first = greeted(open);
        greeted(open);
        first.close();
        awaitSize(open, 1);

        greeted(open);

        LiveClient another = client(open);
        another.say(HELLO);
        assertThat(another.next()).isEqualTo("closed 1008 TOO_MANY_CONNECTIONS");
    }

    @Test
    void hasRoomForSoManyOfOneAndSoManyAtAll() throws Exception {
        greeted(open);
        greeted(open);
        LiveClient third = client(open);
        third.say(HELLO);
        assertThat(third.next()).isEqualTo("closed 1008 TOO_MANY_CONNECTIONS");
        awaitSize(open, 2);

        client(open);
        awaitSize(open, 3);
        assertThatThrownBy(() -> client(open))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .cause()
                .satisfies(refused -> assertThat(((WebSocketHandshakeException) refused)
                                .getResponse()
                                .statusCode())
                        .isEqualTo(503));
    }

    @Test
    void forgetsWhoeverGoesHoweverItGoes() throws Exception {
        LiveClient vanishing = greeted(open);
        LiveClient other = greeted(open);
        vanishing.vanish();
        awaitSize(open, 1);
        other.close();
        awaitSize(open, 0);
    }

    /** Its program answers pings by itself; one that is frozen does not. */
    @Test
    void endsWhoDoesNotAnswerAnyMore() throws Exception {
        try (var frozen = open.connect()) {
            frozen.getOutputStream()
                    .write(
                            ("GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            byte[] hello = HELLO.getBytes(StandardCharsets.US_ASCII);
            byte[] frame = new byte[6 + hello.length];
            frame[0] = (byte) 0x81;
            frame[1] = (byte) (0x80 | hello.length);
            System.arraycopy(hello, 0, frame, 6, hello.length);
            frozen.getOutputStream().write(frame);
            readUntil(frozen.getInputStream(), "welcome");
            LiveClient well = greeted(open);
            // Each time it is heard, and answered, after time has passed and before that is looked at.
            for (int seconds : new int[] {26, 21}) {
                open.liveLater.addAndGet(Duration.ofSeconds(seconds).toNanos());
                well.say(RANGE);
                well.next();
                open.live.tick();
            }

            awaitSize(open, 1);
            open.live.announce(9);
            assertThat(well.next()).isEqualTo(version(9));
        }
    }

    @Test
    void letsInWhoHasATokenThatCounts() throws Exception {
        LiveClient client = client(closed);
        client.say(hello(closed.doorman().signedIn(Role.VIEWER).accessToken()));

        assertThat(client.next()).isEqualTo(WELCOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c"})
    void sendsAwayWhoHasNone(String token) throws Exception {
        LiveClient client = client(closed);
        client.say(hello(token));

        assertThat(client.next()).isEqualTo("closed 1008 UNAUTHENTICATED");
    }

    @Test
    void takesANewTokenOfTheSamePersonAlone() throws Exception {
        LiveClient client = client(closed);
        client.say(hello(closed.doorman().signedIn(Role.VIEWER).accessToken()));
        assertThat(client.next()).isEqualTo(WELCOME);
        client.say(hello(closed.doorman().signedIn(Role.VIEWER).accessToken()).replace("hello", "token"));
        assertThat(client.next()).isEqualTo(WELCOME);
        client.say(hello(closed.doorman().signedIn(Role.ADMIN).accessToken()).replace("hello", "token"));

        assertThat(client.next()).isEqualTo("closed 1008 UNAUTHENTICATED");
    }

    @Test
    void sendsAwayWhoseSignInHasEndedWithinFiveSeconds() throws Exception {
        LiveClient client = client(closed);
        client.say(hello(closed.doorman().signedIn(Role.SCHEDULER).accessToken()));
        assertThat(client.next()).isEqualTo(WELCOME);
        closed.doorman().disable(Role.SCHEDULER);
        closed.doorman().later.addAndGet(Duration.ofSeconds(5).toNanos());

        pass(closed, Duration.ofSeconds(4));

        assertThat(client.next()).isEqualTo("closed 1008 UNAUTHENTICATED");
    }

    @Test
    void sendsEverybodyAwayWhenTheServerGoes() throws Exception {
        LiveClient client = greeted(open);

        open.live.leave();

        assertThat(client.next()).isEqualTo("closed 1001 SHUTTING_DOWN");
        assertThatThrownBy(() -> client(open)).hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void refusesPagesOfOtherSites() throws Exception {
        String handshake =
                "GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";

        assertThat(open.sendRaw(handshake + "Origin: https://evil.example\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ")
                .contains("ORIGIN_REFUSED");
        assertThat(open.sendRaw(handshake.replace("13", "1") + "\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(open.sendRaw(handshake.replace("/live", "/sessions") + "\r\n"))
                .contains("UPGRADE_REFUSED");
    }

    private static void readUntil(InputStream in, String text) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(text) < 0) {
            int next = in.read();
            assertThat(next).as("ended after %s", read).isNotNegative();
            read.append((char) next);
        }
    }

    private LiveClient client(RunningServer server) {
        LiveClient client = new LiveClient(http, server.liveAddress());
        clients.add(client);
        return client;
    }

    private LiveClient greeted(RunningServer server) throws InterruptedException {
        LiveClient client = client(server);
        client.say(HELLO);
        assertThat(client.next()).isEqualTo(WELCOME);
        return client;
    }

    private static void pass(RunningServer server, Duration time) {
        server.liveLater.addAndGet(time.toNanos());
        server.live.tick();
    }

    private static void awaitSize(RunningServer server, int size) {
        long start = System.nanoTime();
        while (server.live.size() != size) {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s clients", server.live.size())
                    .isLessThan(Duration.ofSeconds(20));
            Thread.onSpinWait();
        }
    }

    private static String hello(String token) {
        return "{\"type\":\"hello\",\"token\":\"" + token + "\"}";
    }

    private static String version(long number) {
        return "{\"type\":\"version\",\"from\":\"2026-03-01\",\"to\":\"2026-04-01\",\"version\":" + number + "}";
    }
}
