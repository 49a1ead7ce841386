package io.evenkeel.adapter.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LineBudgetTest {

    private long now = Long.MAX_VALUE - 3;
    private final LineBudget budget = new LineBudget(() -> now);

    @Test
    void letsTenASecondBeWrittenAndTellsHowManyWereNot() {
        assertThat(take(1_000)).isEqualTo(10);
        later(999);
        assertThat(take(5)).isZero();

        later(1);

        assertThat(budget.take(ProblemCode.OVERLOADED)).isEqualTo(995);
        assertThat(budget.take(ProblemCode.OVERLOADED)).isZero();
    }

    @Test
    void oneCodeTakesNothingOfAnother() {
        take(100);
        assertThat(budget.take(ProblemCode.INTERNAL_ERROR)).isZero();
    }

    @Test
    void aFewLinesAreAllWritten() {
        for (int second = 0; second < 50; second++) {
            assertThat(take(10)).isEqualTo(10);
            later(1_000);
        }
    }

    private int take(int number) {
        int written = 0;
        for (int i = 0; i < number; i++) {
            written += budget.take(ProblemCode.OVERLOADED) == LineBudget.LEFT_OUT ? 0 : 1;
        }
        return written;
    }

    private void later(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }
}
