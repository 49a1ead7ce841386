package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.Outcomes.NEW_YORK;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.accepted;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.refused;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceRefusalTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-01-05T09:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            FREQ=DAILY;BYHOUR=9                       | UNSUPPORTED_PART      | BYHOUR     | 9
            FREQ=DAILY;BYMINUTE=0,20,40               | UNSUPPORTED_PART      | BYMINUTE   | 0,20,40
            FREQ=DAILY;BYSECOND=1                     | UNSUPPORTED_PART      | BYSECOND   | 1
            FREQ=YEARLY;BYYEARDAY=1,100,200           | UNSUPPORTED_PART      | BYYEARDAY  | 1,100,200
            FREQ=YEARLY;BYWEEKNO=20                   | UNSUPPORTED_PART      | BYWEEKNO   | 20
            RSCALE=CHINESE;FREQ=YEARLY                | UNSUPPORTED_PART      | RSCALE     | CHINESE
            FREQ=YEARLY;SKIP=FORWARD                  | UNSUPPORTED_PART      | SKIP       | FORWARD
            FREQ=DAILY;X-EXTRA=1                      | UNSUPPORTED_PART      | X-EXTRA    | 1
            FREQ=DAILY; COUNT=2                       | UNSUPPORTED_PART      | ' COUNT'   | 2
            RRULE:FREQ=DAILY                          | UNSUPPORTED_PART      | RRULE:FREQ | DAILY
            FREQ=HOURLY                               | UNSUPPORTED_FREQUENCY | FREQ       | HOURLY
            FREQ=MINUTELY                             | UNSUPPORTED_FREQUENCY | FREQ       | MINUTELY
            FREQ=SECONDLY                             | UNSUPPORTED_FREQUENCY | FREQ       | SECONDLY
            FREQ=FORTNIGHTLY                          | INVALID_VALUE         | FREQ       | FORTNIGHTLY
            INTERVAL=2                                | MISSING_FREQUENCY     | FREQ       | INTERVAL=2
            FREQ=DAILY;COUNT=2;UNTIL=20260101         | COUNT_WITH_UNTIL      | UNTIL      | 20260101
            FREQ=DAILY;FREQ=WEEKLY                    | REPEATED_PART         | FREQ       | WEEKLY
            FREQ=WEEKLY;BYDAY=MO;byday=TU             | REPEATED_PART         | BYDAY      | TU
            FREQ=WEEKLY;BYDAY=1MO                     | ORDINAL_NOT_ALLOWED   | BYDAY      | 1MO
            FREQ=DAILY;BYDAY=-1FR                     | ORDINAL_NOT_ALLOWED   | BYDAY      | -1FR
            FREQ=WEEKLY;BYMONTHDAY=1                  | MONTH_DAY_NOT_ALLOWED | BYMONTHDAY | [1]
            FREQ=MONTHLY;BYSETPOS=1                   | SET_POSITION_ALONE    | BYSETPOS   | [1]
            FREQ=DAILY;INTERVAL=0                     | INVALID_VALUE         | INTERVAL   | 0
            FREQ=DAILY;INTERVAL=-1                    | INVALID_VALUE         | INTERVAL   | -1
            FREQ=DAILY;INTERVAL=1000000000            | INVALID_VALUE         | INTERVAL   | 1000000000
            FREQ=DAILY;COUNT=0                        | INVALID_VALUE         | COUNT      | 0
            FREQ=DAILY;COUNT=ten                      | INVALID_VALUE         | COUNT      | TEN
            FREQ=DAILY;COUNT=                         | INVALID_VALUE         | COUNT      | ''
            FREQ=DAILY;COUNT=١                        | INVALID_VALUE         | COUNT      | ١
            FREQ=DAILY;UNTIL=20260230                 | INVALID_VALUE         | UNTIL      | 20260230
            FREQ=DAILY;UNTIL=20260101T240000          | INVALID_VALUE         | UNTIL      | 20260101T240000
            FREQ=DAILY;UNTIL=20260101T090060Z         | INVALID_VALUE         | UNTIL      | 20260101T090060Z
            FREQ=DAILY;UNTIL=2026-01-01               | INVALID_VALUE         | UNTIL      | 2026-01-01
            FREQ=DAILY;UNTIL=00000101                 | INVALID_VALUE         | UNTIL      | 0000-01-01
            FREQ=DAILY;UNTIL=Z                        | INVALID_VALUE         | UNTIL      | Z
            FREQ=MONTHLY;BYMONTHDAY=0                 | INVALID_VALUE         | BYMONTHDAY | 0
            FREQ=MONTHLY;BYMONTHDAY=32                | INVALID_VALUE         | BYMONTHDAY | 32
            FREQ=MONTHLY;BYMONTHDAY=1,,2              | INVALID_VALUE         | BYMONTHDAY | ''
            FREQ=YEARLY;BYMONTH=13                    | INVALID_VALUE         | BYMONTH    | 13
            FREQ=YEARLY;BYMONTH=-1                    | INVALID_VALUE         | BYMONTH    | -1
            FREQ=YEARLY;BYDAY=MO;BYSETPOS=367         | INVALID_VALUE         | BYSETPOS   | 367
            FREQ=YEARLY;BYDAY=54MO                    | INVALID_VALUE         | BYDAY      | 54
            FREQ=YEARLY;BYDAY=0MO                     | INVALID_VALUE         | BYDAY      | 0
            FREQ=YEARLY;BYDAY=XX                      | INVALID_VALUE         | BYDAY      | XX
            FREQ=YEARLY;BYDAY=                        | INVALID_VALUE         | BYDAY      | ''
            FREQ=WEEKLY;WKST=1MO                      | INVALID_VALUE         | WKST       | 1MO
            ''                                        | NOT_A_RULE            | RRULE      | ''
            every day                                 | NOT_A_RULE            | RRULE      | EVERY DAY
            FREQ=DAILY;                               | NOT_A_RULE            | RRULE      | ''
            FREQ=DAILY;=1                             | NOT_A_RULE            | RRULE      | '=1'
            """)
    void namesWhatItDoesNotTake(String text, RecurrenceRefusalCode code, String part, String value) {
        RecurrenceRefusal refusal = refused(RecurrenceRule.parse(text));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.part()).isEqualTo(part);
        assertThat(refusal.value()).isEqualTo(value);
        assertThat(refusal.advice()).isNotBlank();
    }

    @Test
    void refusesEndlessTextAndEchoesLittleOfIt() {
        RecurrenceRefusal tooLong = refused(RecurrenceRule.parse("FREQ=" + "D".repeat(10_000)));
        RecurrenceRefusal invalid = refused(RecurrenceRule.parse("FREQ=" + "D".repeat(9_000)));

        assertThat(tooLong.code()).isEqualTo(RecurrenceRefusalCode.RULE_TOO_LONG);
        assertThat(tooLong.value()).hasSize(80);
        assertThat(invalid.value()).hasSize(80);
    }

    @Test
    void anyTextIsReadOrRefusedSeed2() {
        Random random = new Random(2);
        String[] pieces = {
            "FREQ",
            "=",
            ";",
            "DAILY",
            "WEEKLY",
            "BYDAY",
            "MO",
            ",",
            "-1",
            "1",
            "UNTIL",
            "20260101",
            "T090000",
            "Z",
            "COUNT",
            "BYSETPOS",
            "\u0000",
            "é",
            " ",
            "WKST",
            "FREQ=YEARLY;",
            "BYMONTH=2;",
            "INTERVAL=",
            "\uD83D"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }

            boolean readsBack = RecurrenceRule.parse(text.toString())
                    .match(
                            rule -> accepted(RecurrenceRule.parse(rule.toString()))
                                    .equals(rule),
                            refusal -> !refusal.advice().isEmpty());

            assertThat(readsBack).as(text.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=WEEKLY;BYDAY=TU                | START_DOES_NOT_MATCH | DTSTART
            FREQ=MONTHLY;BYMONTHDAY=6           | START_DOES_NOT_MATCH | DTSTART
            FREQ=MONTHLY;BYDAY=2MO              | START_DOES_NOT_MATCH | DTSTART
            FREQ=YEARLY;BYMONTH=2               | START_DOES_NOT_MATCH | DTSTART
            FREQ=DAILY;BYMONTH=1;BYSETPOS=2     | START_DOES_NOT_MATCH | DTSTART
            FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | START_DOES_NOT_MATCH | DTSTART
            FREQ=MONTHLY;BYDAY=6MO              | START_DOES_NOT_MATCH | DTSTART
            FREQ=DAILY;UNTIL=20260104           | UNTIL_BEFORE_START   | UNTIL
            FREQ=DAILY;UNTIL=20260105T085959    | UNTIL_BEFORE_START   | UNTIL
            FREQ=DAILY;UNTIL=20260105T135959Z   | UNTIL_BEFORE_START   | UNTIL
            """)
    void aStartThatIsNoInstanceIsRefused(String rule, RecurrenceRefusalCode code, String part) {
        RecurrenceRefusal refusal = refused(Recurrence.of(series("2026-01-05T09:00", NEW_YORK, rule)));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.part()).isEqualTo(part);
    }

    @Test
    void datesAndOverridesMustFitTheSeries() {
        RecurrenceDefinition daily = series("2026-01-05T09:00", NEW_YORK, "FREQ=DAILY;COUNT=5");
        LocalDateTime second = START.plusDays(1);
        RecurrenceOverride cancelled = new RecurrenceOverride.Cancelled(second, OverrideRange.THIS);
        RecurrenceOverride stranger = new RecurrenceOverride.Cancelled(START.plusDays(5), OverrideRange.THIS);

        assertThat(code(daily.withRecurrenceDates(List.of(START.minusSeconds(1)))))
                .isEqualTo(RecurrenceRefusalCode.DATE_BEFORE_START);
        assertThat(code(daily.withOverrides(List.of(stranger)))).isEqualTo(RecurrenceRefusalCode.UNKNOWN_INSTANCE);
        assertThat(code(daily.withExceptionDates(List.of(second)).withOverrides(List.of(cancelled))))
                .isEqualTo(RecurrenceRefusalCode.UNKNOWN_INSTANCE);
        assertThat(code(daily.withOverrides(List.of(cancelled, cancelled))))
                .isEqualTo(RecurrenceRefusalCode.REPEATED_OVERRIDE);
        assertThat(code(daily.withOverrides(Collections.nCopies(10_001, cancelled))))
                .isEqualTo(RecurrenceRefusalCode.TOO_MANY_ENTRIES);
        assertThat(code(RecurrenceDefinition.once(LocalDateTime.parse("9999-12-31T23:00"), NEW_YORK, 1)))
                .isEqualTo(RecurrenceRefusalCode.OUT_OF_RANGE);
    }

    @Test
    void aBugOfTheCallerIsAnException() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceDefinition.once(START, NEW_YORK, 0))
                .withMessageContaining("durationSeconds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceDefinition.once(START.withYear(10_000), NEW_YORK, 1))
                .withMessageContaining("years 1 to 9999");
    }

    private static RecurrenceRefusalCode code(RecurrenceDefinition definition) {
        return refused(Recurrence.of(definition)).code();
    }
}
