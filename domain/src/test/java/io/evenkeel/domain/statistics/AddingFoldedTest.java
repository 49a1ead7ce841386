package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was folded before and comes in again adds what its sessions would have added. */
class AddingFoldedTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant AS_OF = SessionGenerator.AS_OF;
    private static final StatisticsRules RULES = StatisticsRules.DEFAULT;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {151, 152, 153, 154})
    void aBuilderOfTalliesAndSessionsHoldsTheirSum(long seed) {
        Random random = new Random(seed);
        List<Session> all = new SessionGenerator(seed).sessions(500);
        for (boolean heatmap : new boolean[] {true, false}) {
            TallyBuilder mixed = builder(heatmap);
            int done = 0;
            while (done < all.size()) {
                int until = Math.min(all.size(), done + random.nextInt(1, 60));
                if (random.nextBoolean()) {
                    all.subList(done, until).forEach(mixed::add);
                } else {
                    mixed.add(fold(all.subList(done, until), true));
                }
                done = until;
            }

            assertThat(mixed.build()).isEqualTo(fold(all, heatmap));
        }
    }

    @Test
    void aTallyOfNothingAddsNothing() {
        TallyBuilder builder = builder(true);
        builder.add(Tally.ZERO);
        GroupFold<String> groups = new GroupFold<>(session -> "unused", AS_OF, RULES);
        groups.add("a", Tally.ZERO);

        assertThat(builder.build()).isEqualTo(Tally.ZERO);
        assertThat(groups.tallies()).isEmpty();
    }

    @Test
    void refusesASumThatDoesNotFit() {
        Tally one = fold(new SessionGenerator(155).sessions(50), false);
        TallyBuilder builder = builder(false);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> {
            for (int i = 0; i < 64; i++) {
                builder.add(one);
                builder.add(builder.build());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {161, 162, 163})
    void aRangeOfFoldedDaysIsTheRangeOfTheirSessions(long seed) {
        List<Session> all = new SessionGenerator(seed).sessions(300);
        RangeFold live = new RangeFold(NEW_YORK, AS_OF, RULES);
        RangeFold folded = new RangeFold(NEW_YORK, AS_OF, RULES);

        for (int i = 0; i < all.size(); i++) {
            live.add(all.get(i));
            if (i % 3 == 0 || !Naive.isCounted(all.get(i))) {
                folded.add(all.get(i));
            } else {
                folded.add(folded(all.get(i)));
            }
        }

        assertThat(folded.totals()).isEqualTo(live.totals());
    }

    @Test
    void aTrendRefusesAFoldedDayOutsideItsRange() {
        Session session = Naive.filter(new SessionGenerator(164).sessions(5), Naive::isCounted)
                .get(0);
        FoldedDay folded = folded(session);
        TrendSpec spec = new TrendSpec(
                LocalDateRange.of(folded.day().plusDays(1)), NEW_YORK, BucketSize.DAY, TrendMeasure.SESSIONS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrendFold.of(spec, AS_OF, RULES).add(folded))
                .withMessageContaining(folded.day().toString());
    }

    @Test
    void aFoldedDayCountsAsOneSessionAgainstTheBudget() {
        FoldedDay day = folded(Naive.filter(new SessionGenerator(165).sessions(5), Naive::isCounted)
                .get(0));
        RangeFold fold = new RangeFold(NEW_YORK, AS_OF, RULES, new Budget(2, 100).meter());
        fold.add(day);
        fold.add(day);

        assertThatExceptionOfType(BudgetExceededException.class).isThrownBy(() -> fold.add(day));
    }

    @Test
    void aFoldedDayHoldsASession() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FoldedDay(
                        LocalDate.parse("2026-03-01"), Tally.ZERO, Set.of(), Set.of(new ActivityId("a"))));
    }

    private static FoldedDay folded(Session session) {
        return new FoldedDay(
                session.planned().start().atZone(NEW_YORK).toLocalDate(),
                fold(List.of(session), true),
                session.trainer() == null ? new HashSet<>() : Set.of(session.trainer()),
                Set.of(session.activity()));
    }

    private static Tally fold(List<Session> sessions, boolean heatmap) {
        TallyBuilder builder = builder(heatmap);
        sessions.forEach(builder::add);
        return builder.build();
    }

    private static TallyBuilder builder(boolean heatmap) {
        return heatmap ? TallyBuilder.withHeatmap(AS_OF, RULES, NEW_YORK) : new TallyBuilder(AS_OF, RULES);
    }
}
