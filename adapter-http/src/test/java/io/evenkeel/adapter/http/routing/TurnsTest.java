package io.evenkeel.adapter.http.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.xnio.XnioExecutor;

/** With a clock, a timer, workers and a load that the test moves. */
class TurnsTest {

    private static final int ADMITTED = 16;

    private final Queue<Runnable> started = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Timer timer = new Timer();
    private long now = Long.MAX_VALUE - 7;
    private double load = 1;
    private int asked;
    private final AtomicLong nanosOfThread = new AtomicLong();
    private final Turns turns = turns(Share.computing(ADMITTED, 2));

    @Test
    void whileTheProcessorsAreBusyAFewRunAndTheOthersFollowInOrder() {
        takeAll("a", "b", "c", "d", "e");
        assertThat(started).hasSize(2);

        endOne();
        assertThat(started).hasSize(2);
        endOne();
        endOne();
        endOne();
        endOne();

        assertThat(done).containsExactly("a", "b", "c", "d", "e");
        assertThat(started).isEmpty();
    }

    @Test
    void whileTheyAreFreeTwiceAsManyRunEachTimeItLooksUntilAllDo() {
        load = 0.2;
        take(20);
        assertThat(started).as("it looks at the first that has to wait").hasSize(4);

        later(100);
        assertThat(started).hasSize(8);
        later(100);
        assertThat(started).hasSize(16);
        later(100);
        assertThat(started).as("no more than are admitted").hasSize(16);
    }

    @Test
    void halfAsManyRunAgainOnceTheyAreBusy() {
        load = 0.2;
        take(16);
        later(100);
        later(100);
        assertThat(started).hasSize(16);

        load = 0.95;
        take(3);
        later(100);
        end(8);
        assertThat(started)
                .as("of sixteen eight may run, and nobody has followed")
                .hasSize(8);
        endOne();
        assertThat(started).as("the next one has").hasSize(8);

        later(100);
        later(100);
        later(100);
        end(6);
        assertThat(started).hasSize(2);
        endOne();
        assertThat(started).as("never fewer than that").hasSize(2);
    }

    @Test
    void staysAsItIsBetweenBusyAndFreeAndWhenNobodyKnows() {
        for (double unclear : new double[] {0.7, -1, Double.NaN}) {
            load = unclear;
            take(4);
            later(100);
            assertThat(started).hasSize(2);
        }
        assertThat(asked).isGreaterThanOrEqualTo(3);
    }

    /** A store that hangs, on a machine that others keep busy. */
    @Test
    void whileTheProcessorsAreBusyTwiceAsManyRunWhenTheyHardlyUseThem() {
        CountDownLatch held = new CountDownLatch(1);
        holdUp(held);
        holdUp(held);
        try {
            take(3);
            assertThat(started).as("nobody knows what was before").isEmpty();

            nanosOfThread.addAndGet(millis(19));
            later(100);
            assertThat(started)
                    .as("two threads took less than a fifth of two processors in 0.1 s")
                    .hasSize(2);
        } finally {
            held.countDown();
        }
    }

    @Test
    void whileTheProcessorsAreBusyAFewRunWhenTheyUseThem() {
        CountDownLatch held = new CountDownLatch(1);
        holdUp(held);
        holdUp(held);
        try {
            take(3);

            nanosOfThread.addAndGet(millis(21));
            later(100);
            nanosOfThread.set(-1);
            later(100);
            later(100);
            assertThat(started).as("a fifth is enough, and so is not to know").isEmpty();
        } finally {
            held.countDown();
        }
    }

    @Test
    void looksTenTimesASecondAtMostAndOnlyWhileSomethingWaits() {
        take(2);
        assertThat(asked).isZero();
        assertThat(timer.tasks).isEmpty();

        take(10);
        assertThat(asked).isEqualTo(1);
        assertThat(timer.tasks).hasSize(1);
        later(99);
        assertThat(asked).isEqualTo(1);
        later(1);
        assertThat(asked).isEqualTo(2);

        while (!started.isEmpty()) {
            endOne();
        }
        later(100);
        assertThat(timer.tasks).isEmpty();
    }

    @Test
    void aLookThatComesTooSoonAfterTheLastOneIsPutOff() {
        take(3);
        assertThat(asked).isEqualTo(1);
        end(3);
        later(100);
        assertThat(timer.tasks).as("nothing waits").isEmpty();
        take(2);
        int before = asked;

        later(30);
        take(1);
        later(69);
        assertThat(asked).isEqualTo(before);
        later(1);
        assertThat(asked).isEqualTo(before + 1);
    }

    @Test
    void whoeverComesFromHoweverManyThreadsHasATurnAndNoMoreThanMay() throws InterruptedException {
        int threads = 4;
        int each = 500;
        AtomicInteger atATime = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(threads * each);
        ExecutorService workers = Executors.newFixedThreadPool(ADMITTED);
        try {
            Runnable work = () -> {
                most.accumulateAndGet(atATime.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                atATime.decrementAndGet();
                all.countDown();
            };
            for (int i = 0; i < threads; i++) {
                Thread comes = new Thread(
                        () -> {
                            for (int j = 0; j < each; j++) {
                                turns.take(work, workers, look -> {}, timer);
                            }
                        },
                        "comes");
                comes.start();
            }

            await(all);
            assertThat(most.get()).isBetween(1, 2);
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void whatHasAFixedShareNeverAsks() {
        Turns fixed = turns(Share.fixed(3));
        for (int i = 0; i < 3; i++) {
            fixed.take(() -> {}, started::add, Runnable::run, timer);
        }
        assertThat(started).hasSize(3);
        assertThat(asked).isZero();
        assertThat(timer.tasks).isEmpty();
    }

    @Test
    void workThatFailsGivesItsTurnOn() {
        turns.take(
                () -> {
                    throw new IllegalStateException("failed");
                },
                started::add,
                Runnable::run,
                timer);
        takeAll("b", "c");

        Runnable failing = started.remove();
        assertThatThrownBy(failing::run).hasMessage("failed");

        assertThat(started).hasSize(2);
    }

    @Test
    void workersThatHaveEndedKeepNoTurn() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> turns.take(() -> {}, TurnsTest::reject, Runnable::run, timer))
                    .isInstanceOf(RejectedExecutionException.class);
        }
        takeAll("a", "b", "c");
        assertThat(started).hasSize(2);
    }

    @Test
    void aShareThatLetsNothingRunIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(4, 0)).withMessageContaining("at most 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(4, 5)).withMessageContaining("not 5");
        assertThat(Share.computing(8, 128)).isEqualTo(Share.fixed(8));
        assertThat(Share.fixed(0).busy()).isZero();
    }

    /** A request that runs, in a thread of its own, until the test lets it go on. */
    private void holdUp(CountDownLatch held) {
        CountDownLatch isThere = new CountDownLatch(1);
        Runnable work = () -> {
            isThere.countDown();
            await(held);
        };
        turns.take(work, command -> new Thread(command, "held up").start(), Runnable::run, timer);
        await(isThere);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private Turns turns(Share share) {
        Processors processors = new Processors() {
            @Override
            public int number() {
                return 2;
            }

            @Override
            public double load() {
                asked++;
                return load;
            }

            @Override
            public long nanosOf(long thread) {
                return nanosOfThread.get();
            }
        };
        return new Turns(share, processors, () -> now);
    }

    private void take(int number) {
        for (int i = 0; i < number; i++) {
            takeAll("one");
        }
    }

    private void takeAll(String... names) {
        for (String name : names) {
            turns.take(() -> done.add(name), started::add, Runnable::run, timer);
        }
    }

    private void endOne() {
        started.remove().run();
    }

    private void end(int number) {
        for (int i = 0; i < number; i++) {
            endOne();
        }
    }

    private void later(long millis) {
        now += Duration.ofMillis(millis).toNanos();
        timer.runWhatIsDue();
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }

    private static void reject(Runnable work) {
        throw new RejectedExecutionException(work + " comes too late");
    }

    private final class Timer implements XnioExecutor {

        private final Map<Runnable, Long> tasks = new LinkedHashMap<>();

        void runWhatIsDue() {
            for (Map.Entry<Runnable, Long> each : List.copyOf(tasks.entrySet())) {
                if (now - each.getValue() >= 0) {
                    tasks.remove(each.getKey());
                    each.getKey().run();
                }
            }
        }

        @Override
        public void execute(Runnable command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Key executeAfter(Runnable command, long time, TimeUnit unit) {
            tasks.put(command, now + unit.toNanos(time));
            return () -> false;
        }

        @Override
        public Key executeAtInterval(Runnable command, long time, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }
    }
}
