package io.evenkeel.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        threads.shutdown();
    }

    @Test
    void neverLetsMoreWorkAtOnceThanItMay() throws Exception {
        Turns turns = new Turns(2, 100, Duration.ofMinutes(1));
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> done = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            done.add(threads.submit(() -> turns.take(TestDeadlines.ample(), () -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                return working.decrementAndGet();
            })));
        }

        for (Future<Integer> one : done) {
            one.get();
        }
        assertThat(most).hasValueBetween(1, 2);
    }

    @Test
    void refusesWhoWaitedForAsLongAsOneMay() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ZERO);
        occupy(turns);

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> turns.take(TestDeadlines.ample(), () -> 1))
                .withMessageContaining("try again");
    }

    @Test
    void refusesAtOnceWhenTooManyWait() throws Exception {
        Turns turns = new Turns(1, 0, Duration.ofDays(1));
        occupy(turns);

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> turns.take(TestDeadlines.ample(), () -> 1))
                .withMessageContaining("too many");
    }

    @Test
    void doesNotBeginAfterTheDeadline() {
        Turns turns = new Turns(1, 1, Duration.ofMinutes(1));

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> turns.take(TestDeadlines.passed(), () -> {
                    throw new AssertionError("began");
                }));
    }

    /** Whoever threw, was refused or came too late has given its place back. */
    @Test
    void workThatFailsGivesItsTurnBack() {
        Turns turns = new Turns(1, 0, Duration.ZERO);
        for (int i = 0; i < 5; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> turns.take(TestDeadlines.ample(), () -> {
                        throw new IllegalStateException("bug");
                    }));
            assertThatExceptionOfType(StoreException.TimedOut.class)
                    .isThrownBy(() -> turns.take(TestDeadlines.passed(), () -> 1));
        }

        assertThat(turns.take(TestDeadlines.ample(), () -> 1)).isEqualTo(1);
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ofDays(1));
        occupy(turns);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> turns.take(TestDeadlines.ample(), () -> 1))
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void occupy(Turns turns) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        threads.execute(() -> turns.take(TestDeadlines.ample(), () -> {
            begun.countDown();
            try {
                return release.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
    }
}
