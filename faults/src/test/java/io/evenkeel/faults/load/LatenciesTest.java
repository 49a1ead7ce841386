package io.evenkeel.faults.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTest {

    /** By its definition: the smallest one that enough of them did not exceed. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 0.9, 0.99, 0.999, 1})
    void quantilesAreTimesThatWereMeasured(double share) {
        List<Operation> operations = new SplittableRandom(3)
                .longs(1_000, 1, 5_000)
                .mapToObj(LatenciesTest::took)
                .toList();

        long nanos = Latencies.of(operations).quantile(share).toNanos();

        assertThat(operations).anyMatch(operation -> operation.nanos() == nanos);
        assertThat(shareWithin(operations, nanos)).isGreaterThanOrEqualTo(share);
        assertThat(shareWithin(operations, nanos - 1)).isLessThan(share);
    }

    @Test
    void ofNothingAreZero() {
        assertThat(Latencies.of(List.of()).max()).isEqualTo(Duration.ZERO);
        assertThat(Latencies.of(List.of()).count()).isZero();
    }

    @Test
    void refuseSharesThatAreNone() {
        Latencies latencies =
                Latencies.of(LongStream.of(1).mapToObj(LatenciesTest::took).toList());

        assertThatThrownBy(() -> latencies.quantile(0)).hasMessageContaining("share");
        assertThatThrownBy(() -> latencies.quantile(1.01)).hasMessageContaining("1.01");
    }

    private static double shareWithin(List<Operation> operations, long nanos) {
        long within = operations.stream().filter(each -> each.nanos() <= nanos).count();
        return (double) within / operations.size();
    }

    private static Operation took(long nanos) {
        return new Operation(0, "read", null, 100, 100, 100 + nanos, 1, 200, false, 0, "");
    }
}
