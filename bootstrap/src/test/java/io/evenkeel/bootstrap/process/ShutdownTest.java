package io.evenkeel.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private final List<Integer> halted = new CopyOnWriteArrayList<>();

    @Test
    void leavesAProcessThatEndedInOrderToItsOwnEnd() {
        shutdown(deadline -> true, Duration.ofSeconds(10)).run();

        assertThat(halted).isEmpty();
    }

    @Test
    void givesWhatIsUnderWayLessThanAllOfTheTime() {
        List<Duration> left = new CopyOnWriteArrayList<>();
        shutdown(deadline -> left.add(deadline.remaining()), Duration.ofSeconds(30))
                .run();

        assertThat(left)
                .singleElement()
                .satisfies(time -> assertThat(time).isLessThanOrEqualTo(Duration.ofSeconds(25)));
    }

    @Test
    void endsByForceWhatCouldNotBeFinished() {
        shutdown(deadline -> false, Duration.ofSeconds(10)).run();

        assertThat(halted).containsExactly(75);
    }

    @Test
    void endsByForceWhatFails() {
        shutdown(
                        deadline -> {
                            throw new IllegalStateException("broken");
                        },
                        Duration.ofSeconds(10))
                .run();

        assertThat(halted).containsExactly(75);
    }

    @Test
    void endsByForceWhatHangs() {
        CountDownLatch never = new CountDownLatch(1);
        try {
            shutdown(
                            deadline -> {
                                never.await();
                                return true;
                            },
                            Duration.ofMillis(100))
                    .run();
            assertThat(halted).containsExactly(75);
            assertThat(ThreadDump.take()).contains("\"shutdown-work\" WAITING", "ShutdownTest");
        } finally {
            never.countDown();
        }
    }

    private Shutdown shutdown(OrderlyEnd end, Duration within) {
        return new Shutdown(end, within, System::nanoTime, halted::add);
    }
}
