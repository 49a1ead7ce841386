package io.evenkeel.adapter.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.telemetry.KeptSpans.Mood;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpanQueueTest {

    private final KeptSpans kept = new KeptSpans();
    private final List<Boolean> reached = new CopyOnWriteArrayList<>();
    private final SpanQueue queue = SpanQueue.start(kept, Duration.ofMillis(300), reached::add);
    private final SdkTracerProvider provider =
            SdkTracerProvider.builder().addSpanProcessor(queue).build();
    private final Tracer tracer = provider.get("test");

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void sendsAllThatIsLeftWhenItEnds() {
        end(1_000);

        provider.shutdown().join(10, TimeUnit.SECONDS);

        assertThat(kept.spans).hasSize(1_000);
        assertThat(queue.sent()).isEqualTo(1_000);
        assertThat(queue.dropped()).isZero();
        assertThat(reached).isEmpty();
    }

    @Test
    void dropsAndCountsWhatFindsNoRoomWithoutWaiting() throws InterruptedException {
        kept.mood = Mood.HANGS;
        end(SpanQueue.MOST_OF_A_BATCH);
        assertThat(kept.asked.await(20, TimeUnit.SECONDS)).isTrue();
        long start = System.nanoTime();

        end(SpanQueue.MOST_WAITING + 10_000);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(queue.dropped()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSES", "HANGS", "THROWS"})
    void endsSoonAndCountsEverySpanWhateverTheCollectorDoes(Mood mood) {
        kept.mood = mood;
        end(100);
        long start = System.nanoTime();

        provider.shutdown().join(10, TimeUnit.SECONDS);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        await(() -> queue.dropped() == 100);
        assertThat(queue.sent()).isZero();
        assertThat(reached).containsExactly(false);
    }

    @Test
    void saysWhenTheCollectorIsAwayAndWhenItIsBack() {
        kept.mood = Mood.THROWS;
        end(SpanQueue.MOST_OF_A_BATCH);
        await(() -> !reached.isEmpty());
        kept.mood = Mood.TAKES;

        end(SpanQueue.MOST_OF_A_BATCH);

        await(() -> reached.size() == 2);
        assertThat(reached).containsExactly(false, true);
    }

    private void end(int spans) {
        for (int i = 0; i < spans; i++) {
            tracer.spanBuilder("span").startSpan().end();
        }
    }

    private static void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            Thread.onSpinWait();
        }
    }
}
