package io.evenkeel.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NearAnswersTest {

    private final AtomicLong nanos = new AtomicLong();
    private final NearAnswers near = new NearAnswers(CacheLimits.DEFAULT, nanos::get, () -> 0.5);

    @Test
    void dropsWhatIsPastItsFreshTimeAndNothingElse() {
        StatisticsRequest old = Answers.request();
        StatisticsRequest fresh = old.comparedWith(ComparisonPeriod.PREVIOUS);
        near.keep(old, new KeptAnswer(Answers.of(old), 1), Duration.ZERO);
        nanos.addAndGet(CacheLimits.DEFAULT.fresh().toNanos());
        near.keep(fresh, new KeptAnswer(Answers.of(fresh), 1), Duration.ZERO);
        assertThat(near.find(old)).isNotNull();

        near.dropStale();

        assertThat(near.find(old)).isNull();
        assertThat(near.find(fresh)).isNotNull();
    }
}
