package io.evenkeel.adapter.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertReason;
import io.evenkeel.application.port.out.UndeliveredAlert;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookAlertChannelTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final Receiver receiver = new Receiver();
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final BlockingQueue<UndeliveredAlert> givenUp = new LinkedBlockingQueue<>();
    private WebhookAlertChannel channel = start(receiver.address(), Duration.ofSeconds(20));

    @AfterEach
    void close() {
        channel.close();
        receiver.close();
    }

    @Test
    void postsWhatFailedAsJson() throws InterruptedException {
        channel.raise(alert("a"));

        JsonNode body = new JsonMapper().readTree(receiver.next());
        assertThat(body.get("text").asString())
                .isEqualTo("Evenkeel: The store cannot be reached (STORE_UNAVAILABLE at GET /x) is new; 3 in the last"
                        + " five minutes, 70 in all. Trace 0af7651916cd43dd8448eb211c80319c. Alerts of 2 other failures were"
                        + " withheld.");
        assertThat(body.get("id").asString()).isEqualTo("a-1");
        assertThat(body.get("reason").asString()).isEqualTo("new");
        assertThat(body.get("at").asString()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(body.get("countLately").asLong()).isEqualTo(3);
        await(() -> channel.delivered() == 1);
        assertThat(channel.undelivered()).isEmpty();
        assertThat(channel.isFailing()).isFalse();
    }

    @Test
    void takesNoOrderOfABrowserToAChat() throws InterruptedException {
        channel.raise(new Alert(
                "i",
                AlertReason.SPIKE,
                Instant.EPOCH,
                "browser",
                "f",
                "BROWSER_ERROR",
                "<!channel> \"x\" & y",
                "/",
                1,
                1,
                null,
                0));

        JsonNode body = new JsonMapper().readTree(receiver.next());
        assertThat(body.get("text").asString())
                .contains("&lt;!channel&gt; \"x\" &amp; y")
                .doesNotContain("<");
        assertThat(body.get("title").asString()).isEqualTo("<!channel> \"x\" & y");
    }

    @Test
    void triesAgainUntilTheWebhookWorks() throws InterruptedException {
        receiver.statuses.addAll(List.of(500, 429, 503));

        channel.raise(alert("a"));

        await(() -> channel.delivered() == 1);
        assertThat(receiver.bodies).hasSize(4);
        assertThat(receiver.bodies.stream().distinct()).hasSize(1);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(channel.undelivered()).isEmpty();
        assertThat(channel.isFailing()).isFalse();
    }

    @Test
    void waitsAsLongAsItIsAskedTo() throws InterruptedException {
        receiver.retryAfter = "7";
        receiver.statuses.add(503);

        channel.raise(alert("a"));

        await(() -> channel.delivered() == 1);
        assertThat(pauses).containsExactly(Duration.ofSeconds(8));
    }

    @Test
    void waitsForNoReceiverLongerThanAMinuteMore() throws InterruptedException {
        receiver.retryAfter = "86400";
        receiver.statuses.add(503);

        channel.raise(alert("a"));

        await(() -> channel.delivered() == 1);
        assertThat(pauses).containsExactly(Duration.ofSeconds(61));
    }

    @Test
    void givesUpWhatNeverArrivesAndGoesOnWithTheNext() throws InterruptedException {
        receiver.statuses.addAll(Collections.nCopies(WebhookAlertChannel.MOST_ATTEMPTS, 500));

        channel.raise(alert("a"));

        UndeliveredAlert dead = new UndeliveredAlert(alert("a"), "status 500", WebhookAlertChannel.MOST_ATTEMPTS);
        assertThat(nextGivenUp()).isEqualTo(dead);
        assertThat(channel.undelivered()).containsExactly(dead);
        assertThat(channel.isFailing()).isTrue();
        assertThat(pauses).last().isEqualTo(Duration.ofSeconds(30)); // Half of a minute: doubled no further.
        channel.raise(alert("b"));
        await(() -> channel.delivered() == 1);
        assertThat(channel.isFailing()).isFalse();
        assertThat(channel.undelivered()).containsExactly(dead);
    }

    @Test
    void doesNotRepeatWhatIsRefusedNorFollowsElsewhere() throws InterruptedException {
        receiver.statuses.addAll(List.of(404, 302));

        channel.raise(alert("a"));
        channel.raise(alert("b"));

        assertThat(nextGivenUp()).isEqualTo(new UndeliveredAlert(alert("a"), "status 404", 1));
        assertThat(nextGivenUp()).isEqualTo(new UndeliveredAlert(alert("b"), "status 302", 1));
        assertThat(receiver.bodies).hasSize(2);
        assertThat(pauses).isEmpty();
    }

    @Test
    void saysNoAddressWhenNobodyListens() throws InterruptedException {
        receiver.close();

        channel.raise(alert("a"));

        UndeliveredAlert dead = nextGivenUp();
        assertThat(dead.cause()).isEqualTo("ConnectException").doesNotContain(Receiver.SECRET);
        assertThat(dead.attempts()).isEqualTo(WebhookAlertChannel.MOST_ATTEMPTS);
    }

    @Test
    void waitsNotForAnAnswerThatNeverEnds() throws InterruptedException {
        channel.close();
        channel = start(receiver.address(), SHORT);
        receiver.statuses.add(Receiver.HANG);

        channel.raise(alert("a"));

        await(() -> channel.delivered() == 1);
        assertThat(receiver.bodies).hasSize(2);
    }

    @Test
    void neverKeepsWhoeverRaisesOneAndBoundsWhatWaits() throws InterruptedException {
        receiver.statuses.add(Receiver.HANG);
        channel.raise(alert("first"));
        assertThat(receiver.next()).contains("first");

        for (int i = 0; i < WebhookAlertChannel.MOST_WAITING + DeadLetters.MOST + 1; i++) {
            channel.raise(alert("a" + i));
        }

        assertThat(channel.waiting()).isEqualTo(WebhookAlertChannel.MOST_WAITING);
        assertThat(channel.givenUp()).isEqualTo(DeadLetters.MOST + 1);
        assertThat(channel.undelivered()).hasSize(DeadLetters.MOST).first().satisfies(dead -> {
            assertThat(dead.alert().fingerprint()).isEqualTo("a150");
            assertThat(dead.cause()).isEqualTo("too many alerts were waiting");
        });
    }

    @Test
    void endsSoonAlsoWhileTheReceiverHangs() throws InterruptedException {
        receiver.statuses.add(Receiver.HANG);
        channel.raise(alert("a"));
        channel.raise(alert("b"));
        assertThat(receiver.next()).contains("a-1");
        long start = System.nanoTime();

        channel.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(channel.undelivered())
                .containsExactly(
                        new UndeliveredAlert(alert("b"), "the server ended", 0),
                        new UndeliveredAlert(alert("a"), "the server ended", 1));
        channel.raise(alert("c"));
        assertThat(channel.undelivered()).first().isEqualTo(new UndeliveredAlert(alert("c"), "the server ended", 0));
    }

    @Test
    void outlivesWhatNobodyThoughtOf() throws InterruptedException {
        channel.close();
        CountDownLatch once = new CountDownLatch(1);
        channel = WebhookAlertChannel.start(
                new Webhook(receiver.address(), Duration.ofSeconds(20)),
                time -> {
                    once.countDown();
                    throw new IllegalStateException("a bug");
                },
                () -> 0.5,
                givenUp::add);
        receiver.statuses.add(500);

        channel.raise(alert("a"));
        channel.raise(alert("b"));

        assertThat(nextGivenUp()).isEqualTo(new UndeliveredAlert(alert("a"), "IllegalStateException", 1));
        await(() -> channel.delivered() == 1);
        assertThat(once.getCount()).isZero();
    }

    private WebhookAlertChannel start(URI address, Duration within) {
        return WebhookAlertChannel.start(new Webhook(address, within), pauses::add, () -> 0.5, givenUp::add);
    }

    private UndeliveredAlert nextGivenUp() throws InterruptedException {
        return Objects.requireNonNull(givenUp.poll(20, TimeUnit.SECONDS), "nothing was given up");
    }

    private static void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            Thread.onSpinWait();
        }
    }

    private static Alert alert(String fingerprint) {
        return new Alert(
                fingerprint + "-1",
                AlertReason.NEW,
                Instant.parse("2026-03-02T10:00:00Z"),
                "server",
                fingerprint,
                "STORE_UNAVAILABLE",
                "The store cannot be reached",
                "GET /x",
                70,
                3,
                "0af7651916cd43dd8448eb211c80319c",
                2);
    }
}
