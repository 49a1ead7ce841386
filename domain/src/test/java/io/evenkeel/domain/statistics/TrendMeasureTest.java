package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each measure over 44 sessions that were counted by hand, so chosen that no two measures of one unit have the same value: one
 * that reads the field of another is noticed.
 */
class TrendMeasureTest {

    private static final Instant AS_OF = Instant.parse("2026-03-15T12:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");
    private static final long DAY = 86_400;

    /** Seconds after the plan, and seconds that it took; the plan takes 3,600. */
    private static final long[][] HELD = {
        {-600, 3_600}, {0, 1_800}, {60, 1_860}, {120, 3_600}, {300, 3_600}, {900, 3_600}, {1_200, 7_200}
    };

    private int made;

    @ParameterizedTest
    @CsvSource({
        "SESSIONS, COUNT, 44, 1",
        "PLANNED, COUNT, 13, 1",
        "IN_PROGRESS, COUNT, 10, 1",
        "COMPLETED, COUNT, 7, 1",
        "CANCELLED, COUNT, 3, 1",
        "NO_SHOW, COUNT, 5, 1",
        "OVERDUE, COUNT, 6, 1",
        "TRAINERS, COUNT, 8, 1",
        "ACTIVITIES, COUNT, 9, 1",
        "DAYS, COUNT, 12, 1",
        "PLANNED_SECONDS, SECONDS, 158400, 1",
        "DELIVERED_SECONDS, SECONDS, 25260, 1",
        "COMPLETION_RATE, SHARE, 7, 21",
        "CANCELLATION_RATE, SHARE, 3, 21",
        "LATE_CANCELLATION_RATE, SHARE, 2, 21",
        "NO_SHOW_RATE, SHARE, 5, 12",
        "FILL_RATE, SHARE, 19, 30",
        "ATTENDANCE_RATE, SHARE, 11, 19",
        "DUE_SECONDS, SECONDS, 64800, 1",
        "OVERLAP_SECONDS, SECONDS, 18540, 1",
        "SCHEDULE_ADHERENCE, SHARE, 18540, 64800",
        "STRICT_ADHERENCE, SHARE, 18540, 71520",
        "CONFORMANCE, SHARE, 25260, 64800",
        "PUNCTUALITY, SHARE, 4, 18",
        "MISSED, COUNT, 11, 1",
        "SHORTER, COUNT, 2, 1",
        "AS_PLANNED, COUNT, 4, 1",
        "LONGER, COUNT, 1, 1",
        "START_DEVIATION_MEAN, SECONDS, 1980, 7",
        "START_DEVIATION_MEDIAN, SECONDS, 120, 1",
        "START_DEVIATION_P90, SECONDS, 1200, 1"
    })
    void readsItsOwnField(TrendMeasure measure, MeasureUnit unit, long numerator, long denominator) {
        MeasureValue value = measure.of(totals(), StatisticsRules.DEFAULT);

        assertThat(value).isEqualTo(new MeasureValue((double) numerator / denominator, numerator, denominator, null));
        assertThat(measure.unit()).isEqualTo(unit);
    }

    @Test
    void aStandardDeviationIsNoQuotient() {
        double mean = 1_980 / 7.0;
        double squares = Arrays.stream(HELD)
                .mapToDouble(held -> (held[0] - mean) * (held[0] - mean))
                .sum();

        MeasureValue value = TrendMeasure.START_DEVIATION_STANDARD_DEVIATION.of(totals(), StatisticsRules.DEFAULT);

        assertThat(Objects.requireNonNull(value.value())).isCloseTo(Math.sqrt(squares / 6), Offset.offset(1e-9));
        assertThat(value).isEqualTo(new MeasureValue(value.value(), null, null, null));
        assertThat(TrendMeasure.START_DEVIATION_STANDARD_DEVIATION.unit()).isEqualTo(MeasureUnit.SECONDS);
    }

    @Test
    void judgesByTheRulesThatAreGiven() {
        MeasureValue dot = TrendMeasure.PUNCTUALITY.of(totals(), StatisticsRules.DEFAULT.withDotPunctuality());

        assertThat(dot.numerator()).isEqualTo(5);
        assertThat(dot.denominator()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETION_RATE, NO_DECIDED_SESSIONS",
        "CANCELLATION_RATE, NO_DECIDED_SESSIONS",
        "LATE_CANCELLATION_RATE, NO_DECIDED_SESSIONS",
        "NO_SHOW_RATE, NO_ATTENDABLE_SESSIONS",
        "FILL_RATE, NO_SEATS_OFFERED",
        "ATTENDANCE_RATE, NO_SEATS_BOOKED",
        "SCHEDULE_ADHERENCE, NO_PLANNED_TIME",
        "STRICT_ADHERENCE, NO_PLANNED_OR_ACTUAL_TIME",
        "CONFORMANCE, NO_PLANNED_TIME",
        "PUNCTUALITY, NO_DUE_SESSIONS",
        "START_DEVIATION_MEAN, NO_STARTS",
        "START_DEVIATION_MEDIAN, NO_STARTS",
        "START_DEVIATION_P90, NO_STARTS",
        "START_DEVIATION_STANDARD_DEVIATION, FEWER_THAN_TWO_STARTS"
    })
    void hasNoValueButAReasonWithoutSessions(TrendMeasure measure, NoValueReason reason) {
        MeasureValue nothing = measure.of(RangeTotals.EMPTY, StatisticsRules.DEFAULT);

        assertThat(nothing.value()).isNull();
        assertThat(nothing.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource
    void aCountAndASumOfNothingIs0(TrendMeasure measure) {
        MeasureValue nothing = measure.of(RangeTotals.EMPTY, StatisticsRules.DEFAULT);

        boolean isMeasured = measure.name().startsWith("START_DEVIATION");
        if (measure.unit() != MeasureUnit.SHARE && !isMeasured) {
            assertThat(nothing).isEqualTo(new MeasureValue(0.0, 0L, 1L, null));
        } else {
            assertThat(nothing.value()).isNull();
        }
    }

    @Test
    void takesMemoryForDistinctThingsOnlyWhereTheyAreCounted() {
        Set<TrendMeasure> distinct = EnumSet.allOf(TrendMeasure.class);
        distinct.removeIf(measure -> !measure.countsDistinct());

        assertThat(distinct).containsExactly(TrendMeasure.TRAINERS, TrendMeasure.ACTIVITIES, TrendMeasure.DAYS);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsExternalNameAndByNoOther(TrendMeasure measure) {
        assertThat(TrendMeasure.named(measure.externalName())).contains(measure);
        assertThat(TrendMeasure.named(measure.externalName() + "s")).isEmpty();
        assertThat(measure.externalName()).matches("[a-z]+([A-Z][a-z0-9]*)*");
    }

    private RangeTotals totals() {
        RangeFold fold = new RangeFold(ZoneOffset.UTC, AS_OF, StatisticsRules.DEFAULT);
        Stream.of(
                        many(
                                13,
                                session -> session.withPlan(plan(FIRST.plusSeconds(18 * DAY)))
                                        .withTrainer(null)),
                        many(
                                10,
                                session -> session.withStatus(SessionStatus.IN_PROGRESS)
                                        .withActual(Actual.openSince(
                                                session.planned().start()))),
                        Arrays.stream(HELD).map(this::held),
                        many(
                                2,
                                session -> session.cancelled(
                                        session.planned().start().minusSeconds(3_600))),
                        many(
                                1,
                                session -> session.cancelled(
                                        session.planned().start().minusSeconds(2 * DAY))),
                        many(5, session -> session.withStatus(SessionStatus.NO_SHOW)),
                        many(6, session -> session),
                        many(3, session -> session.withStatus(SessionStatus.VOID)))
                .flatMap(sessions -> sessions)
                .forEach(fold::add);
        return fold.totals();
    }

    private Stream<Session> many(int count, UnaryOperator<Session> change) {
        return Stream.generate(() -> change.apply(next())).limit(count);
    }

    /** Of the first two the seats are known. */
    private Session held(long[] lateAndSeconds) {
        Session session = next();
        Instant start = session.planned().start().plusSeconds(lateAndSeconds[0]);
        Session held = session.completed(start, start.plusSeconds(lateAndSeconds[1]));
        return switch ((int) lateAndSeconds[0]) {
            case -600 -> held.withSeats(Seats.of(20, 10, 8));
            case 0 -> held.withSeats(Seats.of(10, 9, 3));
            default -> held;
        };
    }

    /** Over eleven days, eight trainers and nine activities in turn. */
    private Session next() {
        int number = made++;
        return Session.planned(
                        new SessionId("s" + number),
                        new ActivityId("a" + number % 9),
                        plan(FIRST.plusSeconds(number % 11 * DAY)))
                .withTrainer(new TrainerId("t" + number % 8));
    }

    private static Interval plan(Instant start) {
        return Interval.of(start, start.plusSeconds(3_600));
    }
}
