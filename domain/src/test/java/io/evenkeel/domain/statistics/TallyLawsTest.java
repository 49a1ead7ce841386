package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.domain.session.Session;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws that let chunks, threads, shards and rollups give one and the same answer. */
class TallyLawsTest {

    /** Its clocks change within the generated days. */
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isAssociativeAndCommutativeWithZeroAsItsNeutralElement(long seed) {
        List<Session> sessions = new SessionGenerator(seed).sessions(300);
        Tally a = onePass(sessions.subList(0, 100));
        Tally b = onePass(sessions.subList(100, 200));
        Tally c = onePass(sessions.subList(200, 300));

        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(Tally.ZERO)).isEqualTo(a);
        assertThat(Tally.ZERO.plus(a)).isEqualTo(a);
    }

    @ParameterizedTest(name = "{0} chunks")
    @ValueSource(ints = {1, 2, 3, 7, 64, 999, 1_000})
    void givesOnePassInAnyNumberOfChunks(int chunks) {
        List<Session> sessions = new SessionGenerator(chunks).sessions(1_000);
        Tally whole = onePass(sessions);

        Tally sum = Tally.ZERO;
        for (int i = 0; i < chunks; i++) {
            sum = sum.plus(onePass(sessions.subList(1_000 * i / chunks, 1_000 * (i + 1) / chunks)));
        }

        assertThat(sum).isEqualTo(whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void doesNotDependOnOrderOrThreads(long seed) {
        List<Session> sessions = new SessionGenerator(seed).sessions(2_000);
        Tally whole = onePass(sessions);
        List<Session> shuffled = new ArrayList<>(sessions);
        Collections.shuffle(shuffled, new Random(seed));

        Tally parallel = shuffled.parallelStream()
                .map(session -> onePass(List.of(session)))
                .reduce(Tally.ZERO, Tally::plus);

        assertThat(onePass(shuffled)).isEqualTo(whole);
        assertThat(parallel).isEqualTo(whole);
    }

    @Test
    void aFoldWithoutAHeatmapHasAnEmptyOneAndAllOtherSums() {
        List<Session> sessions = new SessionGenerator(14).sessions(500);
        TallyBuilder plain = new TallyBuilder(SessionGenerator.AS_OF, StatisticsRules.DEFAULT);
        sessions.forEach(plain::add);

        Tally with = onePass(sessions);
        Tally without = plain.build();

        assertThat(without.heatmap()).isSameAs(Heatmap.EMPTY);
        assertThat(with.heatmap()).isNotEqualTo(Heatmap.EMPTY);
        assertThat(without.plus(Tally.ZERO)).isEqualTo(without);
        assertThat(without.overrunSeconds()).isEqualTo(with.overrunSeconds());
        assertThat(without.actualMinutes()).isEqualTo(with.actualMinutes());
    }

    @Test
    void refusesASumThatDoesNotFit() {
        PerStatus huge = new PerStatus(Long.MAX_VALUE, 0, 0, 0, 0, 0);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> huge.plus(new PerStatus(1, 0, 0, 0, 0, 0)));
    }

    private static Tally onePass(List<Session> sessions) {
        TallyBuilder builder = TallyBuilder.withHeatmap(SessionGenerator.AS_OF, StatisticsRules.DEFAULT, NEW_YORK);
        sessions.forEach(builder::add);
        return builder.build();
    }
}
