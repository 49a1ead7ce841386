package io.evenkeel.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.Payer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRefusal;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SheddingServiceTest {

    private static final StatisticsOutcome COMPUTED =
            new StatisticsOutcome.Refused(StatisticsRefusal.TOO_LARGE, "computed");

    private final AtomicBoolean isShort = new AtomicBoolean();
    private final AtomicInteger computed = new AtomicInteger();
    private final ComputeStatisticsUseCase service = new SheddingService(
            (request, deadline) -> {
                computed.incrementAndGet();
                return COMPUTED;
            },
            isShort::get);

    @Test
    void computesAsLongAsThereIsRoom() {
        assertThat(compute()).isSameAs(COMPUTED);

        isShort.set(true);
        assertThat(compute().match(answer -> StatisticsRefusal.TOO_LARGE, StatisticsOutcome.Refused::reason))
                .isEqualTo(StatisticsRefusal.MEMORY_SHORT);
        assertThat(computed).hasValue(1);

        isShort.set(false);
        assertThat(compute()).isSameAs(COMPUTED);
    }

    private StatisticsOutcome compute() {
        StatisticsRequest request = StatisticsRequest.of(
                StatisticsFamily.OVERVIEW, new LocalDateRange(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9)));
        Deadline deadline = Deadline.after(Duration.ofSeconds(9), System::nanoTime);
        return service.compute(request, Payer.NOBODY, deadline);
    }
}
