package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.Outcomes.accepted;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recurrenceset.OfRule;
import org.junit.jupiter.api.Test;

/** Where the oracle and RFC 5545 part, side by side. When one of these turns red the oracle can be asked more. */
class LibRecurDeviationsTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Interval EVER =
            Interval.of(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z"));

    @Test
    void monthDaysOfAYearWithoutMonthsAreThoseOfEveryMonth() {
        String rule = "FREQ=YEARLY;BYMONTHDAY=31";

        assertThat(ours(rule, "2026-05-31", 4)).containsExactly("2026-05-31", "2026-07-31", "2026-08-31", "2026-10-31");
        assertThat(theirs(rule, "2026-05-31", 4))
                .containsExactly("2026-05-31", "2027-05-31", "2028-05-31", "2029-05-31");
    }

    @Test
    void numberedWeekdaysOfAYearLimitTheMonthDaysOfEveryMonth() {
        String rule = "FREQ=YEARLY;BYMONTHDAY=13;BYDAY=7FR,37FR";

        assertThat(ours(rule, "2026-02-13", 3)).containsExactly("2026-02-13", "2030-09-13", "2032-02-13");
    }

    @Test
    void whatTheOracleCannotBeAskedIsFoundDayByDaySeed4() {
        SeriesGenerator generator = new SeriesGenerator(4);
        int rules = 0;

        while (rules < 500) {
            RecurrenceRule rule = generator.anyRule();
            LocalDateTime start = generator.anyStart();
            List<LocalDate> firstYear = YearByHand.days(rule, start.getYear());
            if (!LibRecur.judges(rule) && !firstYear.isEmpty()) {
                LocalDate first = firstYear.get(0);
                RecurrenceDefinition definition =
                        RecurrenceDefinition.once(first.atTime(9, 0), UTC, 60).withRule(rule);
                List<LocalDate> expected = new ArrayList<>();
                for (int year = first.getYear(); year < first.getYear() + 12; year += rule.interval()) {
                    expected.addAll(YearByHand.days(rule, year));
                }

                assertThat(dates(definition, first.getYear() + 12))
                        .as("%s", definition)
                        .isEqualTo(expected);

                rules++;
            }
        }
    }

    @Test
    void setPositionsOfTheFirstYearCountFromJanuary() {
        String rule = "FREQ=YEARLY;BYMONTH=1,10;BYMONTHDAY=5;BYSETPOS=2";

        assertThat(ours(rule, "2026-10-05", 2)).containsExactly("2026-10-05", "2027-10-05");
        assertThat(theirs(rule, "2026-10-05", 2)).containsExactly("2027-10-05", "2028-10-05");
    }

    @Test
    void rulesThatPauseForLongAreSeenThrough() {
        String rule = "FREQ=YEARLY;BYMONTHDAY=20;BYDAY=MO;BYSETPOS=3";

        assertThat(ours(rule, "2023-11-20", 3)).containsExactly("2023-11-20", "2034-11-20", "2045-11-20");
        assertThatThrownBy(() -> theirs(rule, "2023-11-20", 1))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("too many");
    }

    private static List<String> ours(String rule, String date, int count) {
        Iterator<Instance> instances =
                accepted(Recurrence.of(series(date + "T09:00", UTC, rule))).instances(EVER);
        List<String> dates = new ArrayList<>();
        while (dates.size() < count) {
            dates.add(instances.next().localStart().toLocalDate().toString());
        }
        return dates;
    }

    private static List<LocalDate> dates(RecurrenceDefinition definition, int endYear) {
        Interval window = Interval.of(EVER.start(), Instant.parse(endYear + "-01-01T00:00:00Z"));
        return accepted(accepted(Recurrence.of(definition)).expand(window)).stream()
                .map(instance -> instance.localStart().toLocalDate())
                .toList();
    }

    private static List<String> theirs(String rule, String date, int count) {
        LocalDateTime start = LocalDate.parse(date).atTime(9, 0);
        Iterator<DateTime> instances = new OfRule(LibRecur.read(rule), LibRecur.floating(start)).iterator();
        List<String> dates = new ArrayList<>();
        while (dates.size() < count) {
            dates.add(LibRecur.local(instances.next()).toLocalDate().toString());
        }
        return dates;
    }
}
