package io.evenkeel.faults.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.faults.proxy.Fault;
import io.evenkeel.faults.proxy.FaultProxy;
import io.evenkeel.faults.proxy.Way;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class OpenLoadTest {

    private static final int SOME = 20;
    private static final long DISTANCE = 5_000_000;
    private static final LoadLimits LIMITS = new LoadLimits(Duration.ofSeconds(20), Repeats.NONE, 100, SOME);

    /** A loop that waited for answers would never begin the second one. */
    @Test
    void waitsForNoAnswerAndCountsTheTimeFromWhenEachShouldHaveBegun() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(SOME);
        CountDownLatch go = new CountDownLatch(1);
        try (StubServer server = new StubServer(exchange -> {
            arrived.countDown();
            await(go);
            StubServer.answer(exchange, 200, "here");
        })) {
            OpenLoad load = OpenLoad.start(server.url(), LIMITS, () -> DISTANCE, number -> Ask.get("read", "/x"));
            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
            long all = System.nanoTime();
            go.countDown();
            List<Operation> operations = load.stop();

            assertThat(operations).hasSize(SOME).allMatch(Operation::isGood).allMatch(each -> each.bytes() == 4);
            for (int i = 0; i < SOME; i++) {
                Operation each = operations.get(i);
                assertThat(each.number()).isEqualTo(i);
                assertThat(each.intended() - operations.get(0).intended()).isEqualTo(i * DISTANCE);
                assertThat(each.nanos()).isGreaterThanOrEqualTo(all - each.intended());
            }
        }
    }

    @Test
    void tellsOfThoseForWhichThereWasNoRoom() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        try (StubServer server = new StubServer(exchange -> {
            await(go);
            StubServer.answer(exchange, 200, "");
        })) {
            LoadLimits few = new LoadLimits(Duration.ofSeconds(20), Repeats.NONE, 4, SOME);
            OpenLoad load = OpenLoad.start(server.url(), few, () -> 1, number -> Ask.get("read", "/"));
            while (load.soFar().size() < SOME - 4) {
                Thread.onSpinWait();
            }
            go.countDown();

            assertThat(load.stop())
                    .hasSize(SOME)
                    .filteredOn(each -> each.status() == Operation.NOT_SENT)
                    .hasSize(SOME - 4);
        }
    }

    @Test
    void repeatsWithTheSameKeyAndRemembersTheLastAnswer() throws InterruptedException {
        Queue<String> keys = new ConcurrentLinkedQueue<>();
        AtomicInteger asked = new AtomicInteger();
        try (StubServer server = new StubServer(exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.getResponseHeaders().add("Retry-After", "1");
            StubServer.answer(exchange, asked.incrementAndGet() < 3 ? 503 : 201, "id-" + asked.get());
        })) {
            Operation operation = one(server.url(), new Repeats(5, Duration.ofMillis(1)), number -> write());

            assertThat(operation.attempts()).isEqualTo(3);
            assertThat(operation.status()).isEqualTo(201);
            assertThat(operation.retryAfter()).isTrue();
            assertThat(operation.result()).isEqualTo("[id-3]");
            assertThat(keys).containsExactly("key", "key", "key");
        }
    }

    @Test
    void doesNotRepeatWhatWasRefused() throws InterruptedException {
        try (StubServer server = new StubServer(exchange -> StubServer.answer(exchange, 409, "taken"))) {
            Operation operation = one(server.url(), new Repeats(5, Duration.ofMillis(1)), number -> write());

            assertThat(operation.attempts()).isEqualTo(1);
            assertThat(operation.isGood()).isFalse();
        }
    }

    @Test
    void tellsWhatHadNoEffectFromWhatNobodyKnows() throws InterruptedException {
        try (StubServer server = new StubServer(exchange -> StubServer.answer(exchange, 200, ""));
                FaultProxy proxy = FaultProxy.before(server.address(), 1)) {
            URI url = URI.create("http://127.0.0.1:" + proxy.port());

            proxy.set(Fault.REFUSE);
            assertThat(one(url, Repeats.NONE, number -> write()).status()).isEqualTo(Operation.NOT_SENT);
            proxy.set(Fault.cut(Way.ANSWER, 5));
            assertThat(one(url, Repeats.NONE, number -> write()).status()).isEqualTo(Operation.NO_ANSWER);
        }
    }

    @Test
    void aMistakeInTheWorkIsNoQuietLoad() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        OpenLoad load = OpenLoad.start(URI.create("http://127.0.0.1:1"), LIMITS, () -> 1, number -> {
            asked.countDown();
            throw new IllegalArgumentException("nothing to do");
        });

        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(load::stop).hasRootCauseMessage("nothing to do");
    }

    private static Operation one(URI server, Repeats repeats, LongFunction<Ask> work) throws InterruptedException {
        LoadLimits limits = new LoadLimits(Duration.ofSeconds(20), repeats, 1, 1);
        OpenLoad load = OpenLoad.start(server, limits, () -> 0, work);
        while (load.soFar().isEmpty()) {
            Thread.onSpinWait();
        }
        return load.stop().get(0);
    }

    private static Ask write() {
        return new Ask("write", "/x", "{}", "key", body -> "[" + body + "]");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
