package io.evenkeel.domain.statistics;

import static io.evenkeel.domain.statistics.NoValueReason.FEWER_THAN_TWO_TRAINERS;
import static io.evenkeel.domain.statistics.NoValueReason.NO_PLANNED_TIME;

import java.util.Arrays;

/**
 * The Gini coefficient of a load: 0 when all carry the same, (n - 1) / n when one carries everything.
 *
 * <p>G = Σi Σj |xi - xj| / (2 n Σx), which for ascending x is Σ (2i - n - 1) xi / (n Σx) with i from 1 to n (Sen, On
 * Economic Inequality, 1973, section 2.7). Numerator and denominator are exact integers. Takes O(n log n).
 */
final class Gini {

    private Gini() {}

    /**
     * The coefficient, without value below two loads or when they are all 0.
     *
     * @param loads not negative, in any order
     * @throws ArithmeticException when a sum does not fit in 64 bits
     */
    static Ratio of(long[] loads) {
        int n = loads.length;
        if (n < 2) {
            return Ratio.of(0, 0, FEWER_THAN_TWO_TRAINERS);
        }
        long[] ascending = loads.clone();
        Arrays.sort(ascending);
        long total = 0;
        long weighted = 0;
        for (int i = 0; i < n; i++) {
            total = Math.addExact(total, ascending[i]);
            weighted = Math.addExact(weighted, Math.multiplyExact(2L * i + 1 - n, ascending[i]));
        }
        return Ratio.of(weighted, Math.multiplyExact(n, total), NO_PLANNED_TIME);
    }
}
