package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inside its validity a tally is the one that any moment would give, before and after the fold; outside it is not. */
class ValidityTest {

    private static final StatisticsRules RULES = StatisticsRules.DEFAULT;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {171, 172, 173, 174, 175})
    void isExactlyTheMomentsOfTheSameTally(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<Session> sessions = new SessionGenerator(random.nextLong()).sessions(12);
            Instant folded = foldedAt(random, sessions);
            Tally tally = tallyAt(folded, sessions);
            Validity validity = sessions.stream()
                    .map(session -> Validity.of(session, folded, RULES))
                    .reduce(Validity.ALWAYS, Validity::intersect);

            assertThat(validity.holdsAt(folded)).isTrue();
            for (int i = 0; i < 60; i++) {
                Instant asOf = folded.plusSeconds(random.nextInt(-50 * 86_400, 50 * 86_400));
                assertThat(tallyAt(asOf, sessions).equals(tally)).isEqualTo(validity.holdsAt(asOf));
            }
            assertEdges(validity, sessions, tally);
        }
    }

    /** Any moment, or very near the one in which something becomes overdue. */
    private static Instant foldedAt(Random random, List<Session> sessions) {
        Instant end = sessions.get(random.nextInt(sessions.size())).planned().end();
        return random.nextBoolean()
                ? end.plusSeconds(86_400 + random.nextInt(-1, 2))
                : SessionGenerator.AS_OF.plusSeconds(random.nextInt(-40 * 86_400, 15 * 86_400));
    }

    @Test
    void beginsWithTheVerySecondInWhichTheSessionBecomesOverdue() {
        Session open = Naive.filter(
                        new SessionGenerator(178).sessions(50),
                        session -> session.status() == SessionStatus.PLANNED && session.actual() == null)
                .get(0);
        long overdueFrom = open.planned().endSecondExclusive() + 86_400;

        assertThat(Validity.of(open, Instant.ofEpochSecond(overdueFrom), RULES))
                .isEqualTo(new Validity(overdueFrom, Long.MAX_VALUE));
        assertThat(Validity.of(open, Instant.ofEpochSecond(overdueFrom - 1), RULES))
                .isEqualTo(new Validity(Long.MIN_VALUE, overdueFrom));
    }

    private static void assertEdges(Validity validity, List<Session> sessions, Tally tally) {
        if (validity.fromSecondInclusive() != Long.MIN_VALUE) {
            Instant from = Instant.ofEpochSecond(validity.fromSecondInclusive());
            assertThat(tallyAt(from, sessions)).isEqualTo(tally);
            assertThat(tallyAt(from.minusNanos(1), sessions)).isNotEqualTo(tally);
        }
        if (validity.untilSecondExclusive() != Long.MAX_VALUE) {
            Instant until = Instant.ofEpochSecond(validity.untilSecondExclusive());
            assertThat(tallyAt(until.minusNanos(1), sessions)).isEqualTo(tally);
            assertThat(tallyAt(until, sessions)).isNotEqualTo(tally);
        }
    }

    @Test
    void onlyAPlannedSessionWithoutActualTimesEverChanges() {
        for (Session session : new SessionGenerator(176).sessions(400)) {
            boolean open = session.status() == SessionStatus.PLANNED && session.actual() == null;

            assertThat(Validity.of(session, SessionGenerator.AS_OF, RULES).equals(Validity.ALWAYS))
                    .isEqualTo(!open);
        }
    }

    @Test
    void aNoticeBeyondAllTimeMeansNever() {
        StatisticsRules never = new StatisticsRules(Long.MAX_VALUE, 0, 80, 120, -5, 5);
        for (Session session : new SessionGenerator(177).sessions(100)) {
            assertThat(Validity.of(session, Instant.MAX, never)).isEqualTo(Validity.ALWAYS);
            assertThat(Tally.of(session, Instant.MAX, never).sessions().overdue())
                    .isZero();
        }
    }

    @Test
    void holdsAtItsFirstSecondAndNotAtItsEnd() {
        Validity validity = new Validity(10, 20);

        assertThat(validity.holdsAt(Instant.ofEpochSecond(9, 999_999_999))).isFalse();
        assertThat(validity.holdsAt(Instant.ofEpochSecond(10))).isTrue();
        assertThat(validity.holdsAt(Instant.ofEpochSecond(19, 999_999_999))).isTrue();
        assertThat(validity.holdsAt(Instant.ofEpochSecond(20))).isFalse();
    }

    @Test
    void refusesToHoldNoMoment() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(20, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(0, 10).intersect(new Validity(10, 20)));
    }

    private static Tally tallyAt(Instant asOf, List<Session> sessions) {
        TallyBuilder builder = new TallyBuilder(asOf, RULES);
        sessions.forEach(builder::add);
        return builder.build();
    }
}
