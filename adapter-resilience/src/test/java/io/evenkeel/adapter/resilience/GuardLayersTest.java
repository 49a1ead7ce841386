package io.evenkeel.adapter.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pins the order: metered, then retry, then circuit breaker, then deadline, then the port. */
class GuardLayersTest {

    private long nanos;
    private int calls;
    private final Telemetry telemetry = mock(Telemetry.class);
    private final Guard guard = new Guard(
            "store",
            new GuardSetup(
                    TestGuards.LIMIT,
                    telemetry,
                    TestGuards.QUIET,
                    () -> nanos,
                    time -> nanos += time.toNanos(),
                    () -> 0.5));

    @Test
    void metersARepeatedCallOnceWithItsWaits() {
        TestGuards.saving(guard, () -> nanos);

        guard.run("find", CallKind.REPEATABLE, deadline(), within -> {
            if (++calls < 3) {
                throw new StoreException.Unavailable("down", null);
            }
        });

        assertThat(calls).isEqualTo(3);
        verify(telemetry, times(100)).portCalled("store", "save", "ok", Duration.ZERO);
        verify(telemetry).portCalled("store", "find", "ok", Duration.ofMillis(25 + 50));
        verifyNoMoreInteractions(telemetry);
    }

    @Test
    void countsEachAttemptAgainstTheBreakerAndRepeatsNothingThroughAnOpenOne() {
        TestGuards.saving(guard, () -> nanos);
        nanos += Duration.ofSeconds(60).toNanos();

        for (int i = 0; i < 7; i++) {
            assertThatExceptionOfType(StoreException.Unavailable.class)
                    .isThrownBy(() -> guard.run("find", CallKind.REPEATABLE, deadline(), within -> {
                        calls++;
                        throw new StoreException.Unavailable("down", null);
                    }));
        }

        // Ten repeats were saved up: five calls had three attempts each, and the next ones had one.
        assertThat(calls).isEqualTo(5 * 3 + 2);
        for (int i = 0; i < 10; i++) {
            failOnce();
        }
        assertThat(calls).as("the breaker opened after twenty attempts").isEqualTo(20);
        verify(telemetry, times(12)).portCalled("store", "find", "unavailable", Duration.ZERO);
    }

    @Test
    void asksTheBreakerBeforeTheDeadline() {
        for (int i = 0; i < 20; i++) {
            failOnce();
        }
        Deadline over = Deadline.after(Duration.ZERO, () -> nanos);

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> guard.run("find", CallKind.REPEATABLE, over, within -> calls++))
                .withMessageContaining("left alone");
    }

    private void failOnce() {
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> guard.run("find", CallKind.ONCE, deadline(), within -> {
                    calls++;
                    throw new StoreException.Unavailable("down", null);
                }));
    }

    private Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), () -> nanos);
    }
}
