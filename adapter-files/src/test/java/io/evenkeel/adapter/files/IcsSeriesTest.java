package io.evenkeel.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of other programs that take place more than once. */
class IcsSeriesTest {

    private static final String WEEKLY = """
            BEGIN:VEVENT
            UID:yoga
            DTSTART;TZID=Europe/Oslo:20260322T180000
            DTEND;TZID=Europe/Oslo:20260322T190000
            RRULE:FREQ=WEEKLY;COUNT=4
            SUMMARY:Yoga
            END:VEVENT
            """;
    private static final String MOVED = """
            BEGIN:VEVENT
            UID:yoga
            RECURRENCE-ID;TZID=Europe/Oslo:20260329T180000
            DTSTART;TZID=Europe/Oslo:20260330T070000
            DURATION:PT30M
            SUMMARY:Yoga at dawn
            END:VEVENT
            """;

    @Test
    void takesPlaceByTheClockOnTheWall() {
        Records records = Calendars.read(Calendars.of(WEEKLY));

        assertThat(records.rejects()).isEmpty();
        assertThat(starts(records))
                .containsExactly(
                        "yoga/20260322T170000Z 2026-03-22T17:00:00Z",
                        "yoga/20260329T160000Z 2026-03-29T16:00:00Z",
                        "yoga/20260405T160000Z 2026-04-05T16:00:00Z",
                        "yoga/20260412T160000Z 2026-04-12T16:00:00Z");
        assertThat(records.rows()).extracting(Row::line).containsOnly(4L);
    }

    @Test
    void addsAndTakesAwayDates() {
        Records records = Calendars.read(Calendars.of(WEEKLY.replace(
                "SUMMARY",
                "RDATE:20260401T100000Z,20260402T100000Z\nEXDATE;TZID=Europe/Oslo:20260329T180000\n"
                        + "EXDATE:20260405T160000Z\nSUMMARY")));

        assertThat(starts(records))
                .containsExactly(
                        "yoga/20260322T170000Z 2026-03-22T17:00:00Z",
                        "yoga/20260401T100000Z 2026-04-01T10:00:00Z",
                        "yoga/20260402T100000Z 2026-04-02T10:00:00Z",
                        "yoga/20260412T160000Z 2026-04-12T16:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInstanceWithAnEventOfItsOwnIsThatEventWhicheverComesFirst(boolean seriesFirst) {
        Records records = Calendars.read(Calendars.of(seriesFirst ? WEEKLY + MOVED : MOVED + WEEKLY));

        assertThat(records.rejects()).isEmpty();
        assertThat(starts(records))
                .containsExactlyInAnyOrder(
                        "yoga/20260329T160000Z 2026-03-30T05:00:00Z",
                        "yoga/20260322T170000Z 2026-03-22T17:00:00Z",
                        "yoga/20260405T160000Z 2026-04-05T16:00:00Z",
                        "yoga/20260412T160000Z 2026-04-12T16:00:00Z");
    }

    @Test
    void aBadEventOfAnInstanceDoesNotBringTheOriginalBack() {
        Records records = Calendars.read(Calendars.of(WEEKLY + MOVED.replace("DURATION:PT30M", "DURATION:soon")));

        assertThat(records.rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.code()).isEqualTo(RejectCode.BAD_DURATION));
        assertThat(records.rows()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20260329T160000Z",
                "RECURRENCE-ID;VALUE=DATE:20260329",
                "RECURRENCE-ID;TZID=Nowhere:20260329T180000",
                "RECURRENCE-ID:soon",
                "RECURRENCE-ID:20260329T160000Z\nRRULE:FREQ=DAILY;COUNT=2",
                "RECURRENCE-ID:20260329T160000Z\nX-EVENKEEL-EXTERNAL-ID:7"
            })
    void aChangeThatIsNotUnderstoodRejectsTheWholeSeries(String change) {
        String changed = MOVED.replace("RECURRENCE-ID;TZID=Europe/Oslo:20260329T180000", change);

        Records records = Calendars.read(Calendars.of(changed + WEEKLY + WEEKLY.replace("yoga", "other")));

        assertThat(records.rejects()).hasSize(2);
        assertThat(records.rejects().get(1).code()).isEqualTo(RejectCode.UNSUPPORTED_SERIES);
        assertThat(records.rows())
                .hasSize(4)
                .allSatisfy(row ->
                        assertThat(row.values().get(SessionField.EXTERNAL_ID)).startsWith("other/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=WEEKLY                               | RRULE         | ENDLESS_SERIES",
                "RRULE:FREQ=DAILY;COUNT=10001                    | RRULE         | TOO_MANY_INSTANCES",
                "RRULE:FREQ=DAILY;UNTIL=99991231                 | RRULE         | TOO_MANY_INSTANCES",
                "RRULE:FREQ=HOURLY;COUNT=3                       | FREQ          | UNSUPPORTED_SERIES",
                "RRULE:FREQ=WEEKLY;COUNT=3;BYHOUR=9              | BYHOUR        | UNSUPPORTED_SERIES",
                "RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO              | DTSTART       | UNSUPPORTED_SERIES",
                "RRULE:FREQ=DAILY;COUNT=2\\nRRULE:FREQ=DAILY;COUNT=3 | RRULE     | UNSUPPORTED_SERIES",
                "RRULE:FREQ=DAILY;COUNT=2\\nEXRULE:FREQ=DAILY;COUNT=3 | EXRULE   | UNSUPPORTED_SERIES",
                "RDATE;VALUE=PERIOD:20260401T100000Z/PT1H        | RDATE         | UNSUPPORTED_SERIES",
                "RDATE;VALUE=DATE:20260401                       | RDATE         | ALL_DAY_EVENT",
                "RRULE:FREQ=DAILY;COUNT=9\\nEXDATE;VALUE=DATE:20260401 | EXDATE  | ALL_DAY_EVENT",
                "RRULE:FREQ=DAILY;COUNT=2\\nX-EVENKEEL-EXTERNAL-ID:7 | X-EVENKEEL-EXTERNAL-ID | UNSUPPORTED_SERIES"
            })
    void rejectsASeriesThatCannotBeExpandedAndSaysWhatToDo(String lines, String part, RejectCode code) {
        String series = WEEKLY.replace("RRULE:FREQ=WEEKLY;COUNT=4", lines.replace("\\n", "\n"));

        Records records = Calendars.read(Calendars.of(series + WEEKLY.replace("yoga", "other")));

        assertThat(records.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(code);
            assertThat(reject.column()).isEqualTo(part);
            assertThat(reject.reason()).isNotBlank();
        });
        assertThat(records.rows()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "DTEND;TZID=Europe/Oslo:20260322T180000, DTEND, END_NOT_AFTER_START",
        "COMMENT:no end, DTEND, MISSING_VALUE",
        "DURATION:P1D, DURATION, UNSUPPORTED_SERIES"
    })
    void rejectsASeriesOfWhichTheLengthIsUnclear(String end, String property, RejectCode code) {
        Records records = Calendars.read(Calendars.of(WEEKLY.replace("DTEND;TZID=Europe/Oslo:20260322T190000", end)));

        assertThat(records.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(code);
            assertThat(reject.column()).isEqualTo(property);
        });
        assertThat(records.rows()).isEmpty();
    }

    @Test
    void givesAsManyInstancesAsASeriesMayHave() {
        Records records = Calendars.read(Calendars.of(WEEKLY.replace("WEEKLY;COUNT=4", "DAILY;COUNT=10000")));

        assertThat(records.rows()).hasSize(10_000).doesNotHaveDuplicates();
    }

    /** Each instance is known by the content of the event and its own time, so that a repeat finds it again. */
    @Test
    void tellsTheInstancesOfASeriesWithoutANameApart() {
        Records records = Calendars.read(Calendars.of(WEEKLY.replace("UID:yoga\n", "")));

        assertThat(records.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.values()).doesNotContainKey(SessionField.EXTERNAL_ID));
        assertThat(records.rows()).extracting(Row::content).doesNotHaveDuplicates();
    }

    /** Samoa left out the 30th of December 2011: both of these fall on the same moment. */
    @Test
    void takesInstancesOnOneMomentForOne() {
        Records records = Calendars.read(Calendars.of(WEEKLY.replace("Europe/Oslo:20260322", "Pacific/Apia:20111230")
                .replace("WEEKLY;COUNT=4", "DAILY;COUNT=2")));

        assertThat(records.rejects()).isEmpty();
        assertThat(records.rows()).hasSize(1);
    }

    private static List<String> starts(Records records) {
        TreeMap<String, String> starts = new TreeMap<>();
        records.rows()
                .forEach(row -> starts.put(
                        row.values().get(SessionField.EXTERNAL_ID), row.values().get(SessionField.PLANNED_START)));
        return starts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
