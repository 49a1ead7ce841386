package io.evenkeel.bootstrap.background;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RecurringWorkTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(RecurringWork.class);

    @BeforeEach
    void listen() {
        logged.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(logged);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(logged);
        logger.setLevel(null);
    }

    @Test
    void runsAgainAndAgainOnADaemonThreadOfItsName() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        AtomicBoolean daemon = new AtomicBoolean();
        Runnable work = () -> {
            daemon.set(Thread.currentThread().isDaemon()
                    && Thread.currentThread().getName().equals("some work"));
            runs.countDown();
        };
        try (RecurringWork recurring = RecurringWork.start("some work", work, SHORT)) {
            assertThat(recurring).isNotNull();
            assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(daemon).isTrue();
        assertThat(logged.list).isEmpty();
    }

    @Test
    void goesOnAfterFailuresAndLogsTheFirstOfARow() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(6);
        Runnable work = () -> {
            int run = runs.incrementAndGet();
            done.countDown();
            if (run <= 2) {
                throw new IllegalStateException("no " + run);
            }
            if (run == 4) {
                throw new StackOverflowError("too deep");
            }
        };
        try (RecurringWork recurring = RecurringWork.start("some work", work, SHORT)) {
            assertThat(recurring).isNotNull();
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(List.copyOf(logged.list))
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.WARN, Level.INFO, Level.WARN, Level.INFO);
        assertThat(logged.list.get(0).getThrowableProxy().getMessage()).isEqualTo("no 1");
        assertThat(logged.list.get(2).getThrowableProxy().getMessage()).isEqualTo("too deep");
    }

    @Test
    void closingInterruptsARunAndLogsNothingOfIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Runnable work = () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException told) {
                interrupted.countDown();
                throw new IllegalStateException("interrupted", told);
            }
        };
        RecurringWork recurring = RecurringWork.start("some work", work, SHORT);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        recurring.close();

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(logged.list).isEmpty();
    }
}
