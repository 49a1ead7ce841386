package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.time.IntervalSet;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainerTermsTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The week in which the clocks are set forward, at 02:00 of its Sunday. */
    private static final LocalDateRange WEEK =
            new LocalDateRange(LocalDate.parse("2026-03-23"), LocalDate.parse("2026-03-30"));

    private static final Trainer ADA = Trainer.of(
            new TrainerId("t1"),
            "Ada",
            Set.of(),
            Availability.weekly(
                    OSLO,
                    WeeklyWindow.on(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    WeeklyWindow.on(DayOfWeek.SATURDAY, LocalTime.of(22, 0), LocalTime.of(6, 0))));

    @Test
    void availableIsWhatIsOpenAndNotAbsent() {
        Availability away = ADA.availability()
                .withAbsences(List.of(new Absence.Days(
                        new LocalDateRange(LocalDate.parse("2026-03-23"), LocalDate.parse("2026-03-24")))));

        assertThat(seconds(ADA)).isEqualTo((3 + 7) * 3_600);
        assertThat(seconds(ADA.withAvailability(away))).isEqualTo(7 * 3_600);
    }

    @Test
    void theContractOfARangeIsASeventhOfTheWeekForEachDay() {
        Trainer contracted = ADA.withContract(WeeklyContract.ofHours(10, 38));

        assertThat(TrainerTerms.of(ADA, WEEK, OSLO).contractSeconds()).isNull();
        assertThat(TrainerTerms.of(contracted, WEEK, OSLO).contractSeconds()).isEqualTo(38 * 3_600);
        assertThat(TrainerTerms.of(contracted, days(1), OSLO).contractSeconds()).isEqualTo(38 * 3_600 / 7);
        assertThat(TrainerTerms.of(contracted, days(10), OSLO).contractSeconds())
                .isEqualTo(10 * 38 * 3_600 / 7);
    }

    @Test
    void anEmptyRangeGivesNoTime() {
        assertThat(TrainerTerms.of(ADA.withContract(WeeklyContract.ofHours(0, 40)), days(0), OSLO))
                .isEqualTo(
                        TrainerTerms.named("Ada").availableIn(IntervalSet.EMPTY).contractedFor(0));
    }

    @Test
    void oneWhoLeftIsNotActive() {
        assertThat(TrainerTerms.of(ADA.withActive(false), WEEK, OSLO).active()).isFalse();
        assertThat(TrainerTerms.of(ADA, WEEK, OSLO).active()).isTrue();
    }

    private static long seconds(Trainer trainer) {
        return Objects.requireNonNull(TrainerTerms.of(trainer, WEEK, OSLO).available())
                .seconds();
    }

    private static LocalDateRange days(int count) {
        LocalDate from = LocalDate.parse("2026-03-02");
        return new LocalDateRange(from, from.plusDays(count));
    }
}
