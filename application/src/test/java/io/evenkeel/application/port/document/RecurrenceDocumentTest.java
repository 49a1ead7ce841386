package io.evenkeel.application.port.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.schedule.recurrence.Frequency;
import io.evenkeel.domain.schedule.recurrence.OverrideRange;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOverride;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRule;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceDocumentTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-03-16T18:00");
    private static final List<String> ZONES = List.of("Europe/Oslo", "UTC", "Z", "+05:45", "Asia/Kathmandu", "GMT+2");
    private static final List<String> RULES =
            List.of("FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU", "FREQ=MONTHLY;UNTIL=20300101T000000Z");

    @Test
    void namesItsMembersAsAQuestionAboutASeriesDoes() {
        RecurrenceDefinition definition = RecurrenceDefinition.once(START, ZoneId.of("Europe/Oslo"), 5_400)
                .withRule(RecurrenceRule.every(Frequency.WEEKLY))
                .withRecurrenceDates(List.of(START.plusDays(1)))
                .withExceptionDates(List.of(START.plusWeeks(1)))
                .withOverrides(List.of(
                        new RecurrenceOverride.Cancelled(START, OverrideRange.THIS),
                        new RecurrenceOverride.Moved(
                                START.plusWeeks(2), OverrideRange.THIS_AND_FOLLOWING, START.plusWeeks(3), 60)));

        assertThat(RecurrenceDocument.of(definition))
                .isEqualTo(Map.of(
                        "start", "2026-03-16T18:00",
                        "zone", "Europe/Oslo",
                        "duration", "PT1H30M",
                        "rrule", "FREQ=WEEKLY",
                        "rdates", List.of("2026-03-17T18:00"),
                        "exdates", List.of("2026-03-23T18:00"),
                        "overrides",
                                List.of(
                                        Map.of(
                                                "recurrenceId",
                                                "2026-03-16T18:00",
                                                "range",
                                                "THIS",
                                                "kind",
                                                "CANCELLED"),
                                        Map.of(
                                                "recurrenceId", "2026-03-30T18:00",
                                                "range", "THIS_AND_FOLLOWING",
                                                "kind", "MOVED",
                                                "start", "2026-04-06T18:00",
                                                "duration", "PT1M"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsReadBackEqualsWhatWasWritten(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            RecurrenceDefinition definition = any(random);

            assertThat(RecurrenceDocument.read(RecurrenceDocument.of(definition)))
                    .as("seed %s, definition %s", seed, i)
                    .isEqualTo(new DocumentReading.Complete<>(definition));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "start, null, /start MISSING_VALUE",
                "start, 2026-03-16, /start BAD_VALUE",
                "start, 0000-03-16T18:00, /start BAD_VALUE",
                "start, 2026-02-30T18:00, /start BAD_VALUE",
                "zone, null, /zone MISSING_VALUE",
                "zone, Mars, /zone BAD_VALUE",
                "duration, null, /duration MISSING_VALUE",
                "duration, 3600, /duration BAD_VALUE",
                "duration, PT0.9S, /duration BAD_VALUE",
                "duration, -PT1H, /duration BAD_VALUE",
                "rrule, FREQ=HOURLY, /rrule BAD_VALUE",
                "rdates, 2026-03-16T18:00, /rdates WRONG_TYPE",
                "colour, red, /colour UNKNOWN_KEY",
            })
    void saysWhatIsNoDefinition(String key, String value, String error) {
        Map<String, Object> members =
                new HashMap<>(RecurrenceDocument.of(RecurrenceDefinition.once(START, ZoneId.of("UTC"), 60)));
        if (value == null) {
            members.remove(key);
        } else {
            members.put(key, value);
        }

        assertThat(RecurrenceDocument.read(members).<List<DocumentError>>match(good -> List.of(), errors -> errors))
                .extracting(each -> each.path().pointer() + " " + each.code())
                .containsExactly(error);
    }

    private static RecurrenceDefinition any(Random random) {
        List<RecurrenceOverride> overrides = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            OverrideRange range = OverrideRange.values()[random.nextInt(2)];
            overrides.add(
                    random.nextBoolean()
                            ? new RecurrenceOverride.Cancelled(time(random), range)
                            : new RecurrenceOverride.Moved(time(random), range, time(random), seconds(random)));
        }
        String rule = random.nextInt(4) == 0 ? null : RULES.get(random.nextInt(RULES.size()));
        return new RecurrenceDefinition(
                time(random),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                seconds(random),
                rule == null
                        ? null
                        : RecurrenceRule.parse(rule).match(good -> good, refusal -> {
                            throw new AssertionError(refusal.toString());
                        }),
                List.of(time(random), time(random)),
                random.nextBoolean() ? List.of() : List.of(time(random)),
                overrides);
    }

    private static LocalDateTime time(Random random) {
        return LocalDateTime.of(1 + random.nextInt(9_999), 1, 1, 0, 0)
                .plusMinutes(random.nextInt(500_000))
                .plusSeconds(random.nextBoolean() ? 0 : random.nextInt(60));
    }

    private static long seconds(Random random) {
        return 1 + (random.nextBoolean() ? random.nextInt(90_000) : random.nextLong() >>> 2);
    }
}
