package io.evenkeel.adapter.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.Cancellation;
import io.evenkeel.application.time.Deadline;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GuardTest {

    private long nanos;
    private int calls;
    private final Telemetry telemetry = mock(Telemetry.class);
    private final Guard guard = new Guard("store", Duration.ofSeconds(3), telemetry, () -> nanos);

    @Test
    void tellsTelemetryWhatBecameOfEachCall() {
        guard.call("find", deadline(), () -> {
            nanos += 5_000_000;
            return "found";
        });
        fail(1, () -> new StoreException.TimedOut("slow", null));

        verify(telemetry).portCalled("store", "find", "ok", Duration.ofMillis(5));
        verify(telemetry).portCalled("store", "failing", "timedout", Duration.ZERO);
    }

    @Test
    void leavesAFailingPortAloneForThirtySecondsAndThenProbesIt() {
        fail(20, () -> new StoreException.Unavailable("down", null));
        assertThat(calls).isEqualTo(20);

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(this::succeed)
                .withMessageContaining("left alone");
        assertThat(calls).as("calls that reached the port").isEqualTo(20);

        nanos += Duration.ofSeconds(31).toNanos();
        succeed();
        succeed();
        succeed();
        succeed();
        assertThat(calls).isEqualTo(24);
    }

    @Test
    void opensOnSlowCallsToo() {
        callTogether(20, Duration.ofMillis(2_999));
        succeed();
        nanos += Duration.ofMinutes(1).toNanos();

        callTogether(20, Duration.ofMillis(3_001));

        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(this::succeed);
    }

    /** Calls that are under way at the same time: each begins inside the one before, and all last as long. */
    private int callTogether(int count, Duration duration) {
        return guard.call("slow", deadline(), () -> {
            if (count > 1) {
                return callTogether(count - 1, duration);
            }
            nanos += duration.toNanos();
            return 0;
        });
    }

    @Test
    void staysClosedWhenNobodyWaitsForTheAnswersAnyMore() {
        for (int i = 0; i < 30; i++) {
            Cancellation cancellation = new Cancellation();
            Deadline deadline = Deadline.after(Duration.ofMinutes(10), () -> nanos, cancellation);
            assertThatExceptionOfType(StoreException.TimedOut.class)
                    .isThrownBy(() -> guard.run("scan", deadline, () -> {
                        nanos += Duration.ofSeconds(4).toNanos();
                        cancellation.cancel();
                        throw new StoreException.TimedOut("stopped", null);
                    }))
                    .withMessage("stopped");
        }

        succeed();
        verify(telemetry, times(30)).portCalled("store", "scan", "cancelled", Duration.ofSeconds(4));
    }

    @Test
    void staysClosedOnConflictsBugsAndDeadlinesOfTheCaller() {
        fail(30, () -> new StoreException.Conflict("taken", null));
        for (int i = 0; i < 30; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> guard.run("visit", deadline(), () -> {
                        throw new IllegalStateException("a bug in a visitor");
                    }));
            assertThatExceptionOfType(StoreException.TimedOut.class)
                    .isThrownBy(() -> guard.call("late", Deadline.after(Duration.ZERO, () -> nanos), () -> ++calls));
        }

        succeed();
    }

    private void fail(int times, Supplier<StoreException> failure) {
        for (int i = 0; i < times; i++) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> guard.call("failing", deadline(), () -> {
                        calls++;
                        throw failure.get();
                    }));
        }
    }

    private void succeed() {
        assertThat(guard.call("find", deadline(), () -> ++calls)).isEqualTo(calls);
    }

    private Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), () -> nanos);
    }
}
