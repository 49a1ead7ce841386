package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.Outcomes.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRuleTest {

    @Test
    void readsEveryPart() {
        RecurrenceRule rule = rule("FREQ=MONTHLY;INTERVAL=2;COUNT=7;BYMONTH=1,12;BYMONTHDAY=-1,+5;BYDAY=MO,-1FR,+2TU;"
                + "BYSETPOS=-1,3;WKST=SU");

        assertThat(rule)
                .isEqualTo(RecurrenceRule.every(Frequency.MONTHLY)
                        .withInterval(2)
                        .withEnd(new RuleEnd.Count(7))
                        .withByMonth(12, 1)
                        .withByMonthDay(5, -1)
                        .withByDay(
                                OrdinalWeekday.nth(2, DayOfWeek.TUESDAY),
                                OrdinalWeekday.nth(-1, DayOfWeek.FRIDAY),
                                OrdinalWeekday.every(DayOfWeek.MONDAY))
                        .withBySetPosition(3, -1)
                        .withWeekStart(DayOfWeek.SUNDAY));
    }

    @Test
    void readsTheThreeFormsOfUntil() {
        assertThat(rule("FREQ=DAILY;UNTIL=20261231").end()).isEqualTo(Until.date(LocalDate.of(2026, 12, 31)));
        assertThat(rule("FREQ=DAILY;UNTIL=20261231T080910").end())
                .isEqualTo(Until.local(LocalDateTime.parse("2026-12-31T08:09:10")));
        assertThat(rule("FREQ=DAILY;UNTIL=20261231T080910Z").end())
                .isEqualTo(Until.utc(Instant.parse("2026-12-31T08:09:10Z")));
    }

    @Test
    void rulesThatSayTheSameAreEqual() {
        assertThat(rule("byday=fr,mo,MO;freq=weekly;interval=1;wkst=mo")).isEqualTo(rule("FREQ=WEEKLY;BYDAY=MO,FR"));
        assertThat(rule("FREQ=WEEKLY;BYDAY=FR,MO")).hasToString("FREQ=WEEKLY;BYDAY=MO,FR");
        assertThat(rule("FREQ=DAILY;UNTIL=20261231")).isNotEqualTo(rule("FREQ=DAILY;UNTIL=20261231T235959"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231;BYDAY=TU,SU;WKST=SU",
                "FREQ=YEARLY;UNTIL=20261231T080910Z;BYMONTH=3,11;BYDAY=-1SU,2MO",
                "FREQ=MONTHLY;UNTIL=20261231T080910;BYMONTHDAY=-1,15",
                "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=-2,3"
            })
    void theCanonicalTextIsStable(String text) {
        assertThat(rule(text)).hasToString(text);
    }

    @Test
    void theTextOfAnyRuleReadsBackEqualSeed1() {
        RuleGenerator generator = new RuleGenerator(new Random(1));

        for (int i = 0; i < 5_000; i++) {
            RecurrenceRule rule = generator.rule().withEnd(generator.anyEnd());

            assertThat(rule(rule.toString())).isEqualTo(rule);
        }
    }

    @Test
    void theConstructorRefusesWhatTheParserRefuses() {
        RecurrenceRule weekly = RecurrenceRule.every(Frequency.WEEKLY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly.withInterval(0))
                .withMessageContaining("INTERVAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly.withByMonth(13))
                .withMessageContaining("BYMONTH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly.withByMonthDay(1))
                .withMessageContaining("BYMONTHDAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weekly.withBySetPosition(1))
                .withMessageContaining("BYSETPOS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleEnd.Count(0))
                .withMessageContaining("COUNT");
        assertThatIllegalArgumentException().isThrownBy(() -> OrdinalWeekday.nth(0, DayOfWeek.MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrdinalWeekday(Integer.MIN_VALUE, DayOfWeek.MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> Until.date(LocalDate.of(10_000, 1, 1)));
    }
}
