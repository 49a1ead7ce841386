package io.evenkeel.bootstrap.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MemoryWatchTest {

    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private final AtomicLong nanos = new AtomicLong();
    private final List<String> done = new ArrayList<>();
    private final List<MemoryLevel> changes = new ArrayList<>();
    private final MemoryWatch watch = new MemoryWatch(
            new MemoryLimits(70, 85, 92, 5, Long.MAX_VALUE),
            new ReliefLadder(() -> done.add("dropped"), () -> done.add("collected"), BETWEEN, nanos::get),
            changes::add,
            nanos::get);

    @Test
    void takesTheLeastOfAFewCollectionsForWhatIsNeeded() {
        collect(95, 95);
        assertThat(watch.level()).isEqualTo(MemoryLevel.NORMAL);
        collect(50);
        assertThat(watch.level()).isEqualTo(MemoryLevel.NORMAL);
        collect(86, 86);
        assertThat(watch.level()).isEqualTo(MemoryLevel.NORMAL);
        collect(86);
        assertThat(watch.level()).isEqualTo(MemoryLevel.SHED);
        assertThat(watch.isShedding()).isTrue();
    }

    @Test
    void tellsWhatIsNeededOnceItKnows() {
        collect(95, 95);
        assertThat(watch.needed()).isEqualTo(MemoryWatch.UNKNOWN);
        collect(50);
        assertThat(watch.needed()).isEqualTo(50);
    }

    @Test
    void goesUpTheLadderStepByStep() {
        collect(75, 75, 75, 75);
        assertThat(done).isEmpty();
        collect(86, 86, 86, 86, 86);
        assertThat(done).containsExactly("dropped");
        collect(93, 93, 93, 93, 93);
        assertThat(done).containsExactly("dropped", "dropped", "collected");
    }

    @Test
    void asksForAWholeCollectionSeldom() {
        collect(93, 93, 93, 93);
        nanos.addAndGet(BETWEEN.toNanos() - 1);
        collect(93);
        assertThat(done).containsOnlyOnce("collected");
        nanos.addAndGet(1);
        collect(93);
        assertThat(done.stream().filter("collected"::equals)).hasSize(2);
    }

    @Test
    void saysWhenTheLevelChangesAndOnlyThen() {
        collect(75, 75, 75, 75, 86, 86, 86, 86, 50, 50, 50);

        assertThat(changes).first().isEqualTo(MemoryLevel.WARN);
        assertThat(changes).last().isEqualTo(MemoryLevel.NORMAL);
        assertThat(changes).contains(MemoryLevel.SHED).doesNotHaveDuplicates();
    }

    @Test
    void dropsAgainWhenItGoesUpAgain() {
        collect(86, 86, 86, 75, 75, 75, 86, 86, 86);

        assertThat(done).containsExactly("dropped", "dropped");
    }

    @Test
    void findsALeakWithinTenMinutesAndSeesItsEnd() {
        for (int second = 0; second < 600; second++) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            // Each collection but every tenth leaves garbage as well.
            watch.collected(10_000 + second * 20L + (second % 10 == 0 ? 0 : 5_000), 100_000);
        }
        assertThat(watch.isLeaking()).isTrue();

        for (int second = 0; second < 600; second++) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            watch.collected(22_000, 100_000);
        }
        assertThat(watch.isLeaking()).isFalse();
    }

    @Test
    void hearsOfRealCollections() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        GarbageCollections collections = GarbageCollections.listen((used, max) -> {
            assertThat(used).isPositive().isLessThanOrEqualTo(max);
            heard.countDown();
        });
        try {
            System.gc();
            assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            collections.close();
        }
    }

    private void collect(long... used) {
        for (long each : used) {
            watch.collected(each, 100);
        }
    }
}
