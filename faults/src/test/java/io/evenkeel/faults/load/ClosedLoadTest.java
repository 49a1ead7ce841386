package io.evenkeel.faults.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedLoadTest {

    private static final Duration TIME = Duration.ofMillis(300);

    @Test
    void countsGoodAnswersOnlyAndAsksNoMoreAtATimeThanThereAreClients() throws InterruptedException {
        AtomicInteger good = new AtomicInteger();
        AtomicInteger atATime = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (StubServer server = new StubServer(exchange -> {
            most.accumulateAndGet(atATime.incrementAndGet(), Math::max);
            boolean isGood = exchange.getRequestURI().getPath().equals("/good");
            good.addAndGet(isGood ? 1 : 0);
            atATime.decrementAndGet();
            StubServer.answer(exchange, isGood ? 200 : 503, "");
        })) {
            double begun = System.nanoTime();
            double rate = ClosedLoad.run(
                    server.url(), 2, TIME, number -> Ask.get("read", number % 2 == 0 ? "/good" : "/bad"));
            double seconds = (System.nanoTime() - begun) / 1e9;

            assertThat(good.get()).isPositive();
            assertThat(most.get()).isLessThanOrEqualTo(2);
            assertThat(rate).isBetween(good.get() / seconds, good.get() / (TIME.toMillis() / 1e3));
        }
    }

    @Test
    void aMistakeInTheWorkIsNoQuietLoad() {
        try (StubServer server = new StubServer(exchange -> StubServer.answer(exchange, 200, ""))) {
            assertThatThrownBy(() -> ClosedLoad.run(server.url(), 1, TIME, number -> {
                        throw new IllegalArgumentException("nothing to do");
                    }))
                    .hasRootCauseMessage("nothing to do");
        }
    }
}
