package io.evenkeel.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalSetTest {

    private static final int SECONDS = 60;

    @Test
    void joinsAdjacentIntervals() {
        assertThat(IntervalSet.unionOf(List.of(new Interval(10, 20), new Interval(0, 10))))
                .isEqualTo(IntervalSet.of(new Interval(0, 20)));
    }

    @Test
    void adjacentIntervalsDoNotCoverAnySecondTwice() {
        assertThat(IntervalSet.coveredBy(2, List.of(new Interval(0, 10), new Interval(10, 20))))
                .isEqualTo(IntervalSet.EMPTY);
    }

    @Test
    void isEmptyWithoutIntervals() {
        assertThat(IntervalSet.unionOf(List.of())).isEqualTo(IntervalSet.EMPTY);
        assertThat(IntervalSet.EMPTY.union(IntervalSet.EMPTY)).isEqualTo(IntervalSet.EMPTY);
        assertThat(IntervalSet.EMPTY.contains(new Interval(0, 1))).isFalse();
        assertThat(IntervalSet.EMPTY.seconds()).isZero();
    }

    @Test
    void refusesIntervalsThatAreNotNormalised() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntervalSet(List.of(new Interval(0, 10), new Interval(10, 20))))
                .withMessageContaining("gaps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntervalSet(List.of(new Interval(10, 20), new Interval(0, 5))));
        assertThatIllegalArgumentException().isThrownBy(() -> IntervalSet.coveredBy(0, List.of()));
    }

    @Test
    void widensNoFurtherThanWhatCanBeStored() {
        Interval last = new Interval(Interval.MAX_SECOND - 10, Interval.MAX_SECOND);

        assertThat(last.widened(5, 5)).isEqualTo(new Interval(Interval.MAX_SECOND - 15, Interval.MAX_SECOND));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithASecondBySecondOracle(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            List<Interval> left = intervals(random);
            List<Interval> right = intervals(random);
            IntervalSet a = IntervalSet.unionOf(left);
            IntervalSet b = IntervalSet.unionOf(right);
            int depth = random.nextInt(1, 4);
            Interval probe = interval(random);

            BitSet union = seconds(left, 1);
            union.or(seconds(right, 1));
            BitSet common = seconds(left, 1);
            common.and(seconds(right, 1));
            BitSet rest = seconds(left, 1);
            rest.andNot(seconds(right, 1));
            BitSet inside = seconds(left, 1).get((int) probe.startSecondInclusive(), (int) probe.endSecondExclusive());

            assertThat(seconds(a.union(b).intervals(), 1)).isEqualTo(union);
            assertThat(seconds(a.intersect(b).intervals(), 1)).isEqualTo(common);
            assertThat(seconds(a.subtract(b).intervals(), 1)).isEqualTo(rest);
            assertThat(seconds(IntervalSet.coveredBy(depth, left).intervals(), 1))
                    .isEqualTo(seconds(left, depth));
            assertThat(a.overlapSeconds(probe)).isEqualTo(inside.cardinality());
            assertThat(a.contains(probe)).isEqualTo(inside.cardinality() == probe.seconds());
            assertThat(a.seconds()).isEqualTo(seconds(left, 1).cardinality());
        }
    }

    private static BitSet seconds(List<Interval> intervals, int depth) {
        BitSet covered = new BitSet(SECONDS);
        for (int second = 0; second < SECONDS; second++) {
            Interval one = new Interval(second, second + 1L);
            covered.set(second, intervals.stream().filter(one::overlaps).count() >= depth);
        }
        return covered;
    }

    private static List<Interval> intervals(Random random) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            intervals.add(interval(random));
        }
        return intervals;
    }

    private static Interval interval(Random random) {
        int start = random.nextInt(SECONDS - 1);
        return new Interval(start, random.nextInt(start + 1, Math.min(SECONDS, start + 15) + 1));
    }
}
