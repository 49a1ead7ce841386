package io.evenkeel.adapter.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MachineProcessorsTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Processors processors = Processors.ofThisMachine();

    @Test
    void tellsHowBusyTheyWere() {
        long end = System.nanoTime() + LONGEST.toNanos();
        double load = processors.load();
        while (load <= 0 && System.nanoTime() - end < 0) {
            load = processors.load(); // This loop keeps one of them busy.
        }
        assertThat(load).isPositive().isLessThanOrEqualTo(1);
        assertThat(processors.number()).isPositive();
    }

    /** However idle the processors are that this process may not use. */
    @Test
    void areBusyWhenThisProcessKeepsAllOfItsOwnBusy() throws InterruptedException {
        AtomicBoolean isOver = new AtomicBoolean();
        List<Thread> busy = new ArrayList<>();
        for (int i = 0; i < processors.number(); i++) {
            Thread thread = new Thread(
                    () -> {
                        while (!isOver.get()) {
                            Thread.onSpinWait();
                        }
                    },
                    "busy");
            thread.start();
            busy.add(thread);
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        double load = processors.load();
        while (load < 0.9 && System.nanoTime() - end < 0) {
            load = processors.load();
        }
        isOver.set(true);
        for (Thread thread : busy) {
            thread.join();
        }
        assertThat(load).isBetween(0.9, 1.0);
    }

    @Test
    void tellsHowLongAThreadHasRun() throws InterruptedException {
        long id = Thread.currentThread().getId();
        long before = processors.nanosOf(id);
        long end = System.nanoTime() + LONGEST.toNanos();
        long now = before;
        while (now <= before && System.nanoTime() - end < 0) {
            now = processors.nanosOf(id);
        }
        assertThat(before).isNotNegative();
        assertThat(now).isGreaterThan(before);

        Thread over = new Thread(() -> {});
        over.start();
        over.join();
        assertThat(processors.nanosOf(over.getId())).isNegative();
    }
}
