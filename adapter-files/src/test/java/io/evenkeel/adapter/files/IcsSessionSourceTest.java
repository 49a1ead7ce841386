package io.evenkeel.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of other programs that take place once. */
class IcsSessionSourceTest {

    @Test
    void readsWhatAnEventSaysOfASession() {
        Records records = Calendars.read(Calendars.of("""
                BEGIN:VEVENT
                uid:17@example.org
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/Oslo:20260302T180000
                DTEND;TZID="Europe/London":20260302T180000
                SUMMARY;LANGUAGE=en:Yoga\\, gentle\\; for
                  two
                ORGANIZER;CN="Ada ^'the^' Countess";SENT-BY="mailto:x:y@example.org":mailto:ada@example.org
                LOCATION:Main Street 1\\nOslo
                DESCRIPTION:DTSTART:19990101T000000Z
                STATUS:TENTATIVE
                BEGIN:VALARM
                SUMMARY:Do not read this
                TRIGGER:-PT15M
                END:VALARM
                END:VEVENT
                """));

        assertThat(records.rejects()).isEmpty();
        assertThat(records.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(4);
            assertThat(row.values())
                    .isEqualTo(Map.of(
                            SessionField.EXTERNAL_ID, "17@example.org",
                            SessionField.ACTIVITY, "Yoga, gentle; for two",
                            SessionField.TRAINER, "Ada \"the\" Countess",
                            SessionField.ROOM, "Main Street 1, Oslo",
                            SessionField.PLANNED_START, "2026-03-02T17:00:00Z",
                            SessionField.PLANNED_END, "2026-03-02T18:00:00Z"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20260302T180000Z                        | DTEND:20260302T190000Z    | 18:00:00Z | 19:00:00Z",
                "DTSTART:20260302T180000                         | DTEND:20260302T190000     | 17:00:00Z | 18:00:00Z",
                "DTSTART;VALUE=DATE-TIME:20260302T180000Z        | DURATION:PT1H30M          | 18:00:00Z | 19:30:00Z",
                "DTSTART;TZID=America/New_York:20260302T100000   | DURATION:PT45M            | 15:00:00Z | 15:45:00Z",
                "DTSTART;TZID=UTC:20260302T180000                | DURATION:+PT0H0M90S       | 18:00:00Z | 18:01:30Z"
            })
    void readsTimesInUtcInAZoneAndOfTheOrganisation(String start, String end, String from, String until) {
        Records records = Calendars.read(Calendars.event(start, end, "SUMMARY:Yoga"));

        assertThat(records.rejects()).isEmpty();
        assertThat(records.rows().get(0).values())
                .containsEntry(SessionField.PLANNED_START, "2026-03-02T" + from)
                .containsEntry(SessionField.PLANNED_END, "2026-03-02T" + until);
    }

    /** A day by the calendar is 23 hours long when the clocks are put forward. */
    @Test
    void addsDaysByTheCalendarAndHoursByTheClock() {
        Records days = Calendars.read(
                Calendars.event("DTSTART;TZID=Europe/Oslo:20260328T180000", "DURATION:P1DT1H", "SUMMARY:Camp"));
        Records hours = Calendars.read(
                Calendars.event("DTSTART;TZID=Europe/Oslo:20260328T180000", "DURATION:PT25H", "SUMMARY:Camp"));

        assertThat(days.rows().get(0).values()).containsEntry(SessionField.PLANNED_END, "2026-03-29T17:00:00Z");
        assertThat(hours.rows().get(0).values()).containsEntry(SessionField.PLANNED_END, "2026-03-29T18:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20260302                     | DTSTART       | ALL_DAY_EVENT",
                "DTSTART:20260302                                | DTSTART       | ALL_DAY_EVENT",
                "DTSTART:2026-03-02T18:00                        | DTSTART       | BAD_TIME",
                "DTSTART:20260230T180000Z                        | DTSTART       | BAD_TIME",
                "DTSTART:20260302T180060Z                        | DTSTART       | BAD_TIME",
                "DTSTART:                                        | DTSTART       | BAD_TIME",
                "DTSTART:00000302T180000Z                        | DTSTART       | TIME_OUT_OF_RANGE",
                "DTSTART;TZID=W. Europe Standard Time:20260302T180000 | DTSTART  | UNKNOWN_ZONE",
                "DTSTART;TZID=Mars/Olympus:20260302T180000       | DTSTART       | UNKNOWN_ZONE",
                "SUMMARY:No start                                | DTSTART       | MISSING_VALUE",
                "DTSTART:20260302T180000Z\\nDURATION:PT          | DURATION      | BAD_DURATION",
                "DTSTART:20260302T180000Z\\nDURATION:-PT1H       | DURATION      | BAD_DURATION",
                "DTSTART:20260302T180000Z\\nDURATION:1H          | DURATION      | BAD_DURATION",
                "DTSTART:20260302T180000Z\\nDTEND:20260302T190000Z\\nDURATION:PT1H | DURATION | BAD_DURATION",
                "DTSTART:20260302T180000Z\\nSUMMARY:a\\nSUMMARY:b | SUMMARY      | DUPLICATE_MEMBER",
                "DTSTART:20260302T180000Z\\nSUMMARY              | ''            | UNREADABLE_EVENT",
                "DTSTART:20260302T180000Z\\nORGANIZER;CN=Ada\\nSUMMARY:x | ''     | UNREADABLE_EVENT",
                "DTSTART:20260302T180000Z\\nORGANIZER;CN:x       | ''            | UNREADABLE_EVENT",
                "RECURRENCE-ID:20260302T180000Z\\nDTSTART:20260302T180000Z | UID | MISSING_VALUE"
            })
    void rejectsAnEventByItsPropertyAndGoesOn(String lines, String property, RejectCode code) {
        Records records =
                Calendars.read(Calendars.event(lines.split("\\\\n")) + Calendars.event("DTSTART:20260302T180000Z"));

        assertThat(records.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(code);
            assertThat(reject.column()).isEqualTo(property);
            assertThat(reject.reason()).isNotBlank();
        });
        assertThat(records.rows()).hasSize(1);
    }

    @Test
    void givesConstantsForWhatEventsDoNotSay() {
        Records records = Calendars.read(
                Calendars.event("DTSTART:20260302T180000Z", "SUMMARY:Yoga", "ORGANIZER;CN=Ada:mailto:a@example.org"),
                Map.of(SessionField.TRAINER, "Bo", SessionField.SOURCE, "calendar"));

        assertThat(records.rows().get(0).values())
                .containsEntry(SessionField.TRAINER, "Bo")
                .containsEntry(SessionField.SOURCE, "calendar")
                .containsEntry(SessionField.ACTIVITY, "Yoga");
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, , CANCELLED",
        "CONFIRMED, , ",
        "CANCELLED, VOID, VOID",
        "CONFIRMED, COMPLETED, COMPLETED",
        ", NO_SHOW, NO_SHOW",
        "CANCELLED, COMPLETED, CANCELLED",
        "CONFIRMED, CANCELLED, ",
        "NONSENSE, , NONSENSE"
    })
    void believesTheStandardStatusWhenItContradictsOurs(String standard, String own, String expected) {
        Records records = Calendars.read(Calendars.event(
                "DTSTART:20260302T180000Z",
                standard == null ? "COMMENT:none" : "STATUS:" + standard,
                own == null ? "COMMENT:none" : "X-EVENKEEL-STATUS:" + own));

        assertThat(records.rows().get(0).values().get(SessionField.STATUS)).isEqualTo(expected);
    }

    @Test
    void takesACalendarBackThatCancelsItsEvents() {
        Records records = Calendars.read(Calendars.of(
                "METHOD:CANCEL\n" + "BEGIN:VEVENT\nDTSTART:20260302T180000Z\nSTATUS:CONFIRMED\nEND:VEVENT\n"));

        assertThat(records.rows().get(0).values()).containsEntry(SessionField.STATUS, "CANCELLED");
    }

    @Test
    void leavesOutWhatIsNoEvent() {
        Records records = Calendars.read(Calendars.of("""
                BEGIN:VTIMEZONE
                TZID:Europe/Oslo
                BEGIN:STANDARD
                DTSTART:19961027T030000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VTODO
                DTSTART:20260302T180000Z
                SUMMARY:Buy mats
                END:VTODO
                """) + Calendars.of(""));

        assertThat(records.rows()).isEmpty();
        assertThat(records.rejects()).extracting(Reject::code).isEmpty();
    }
}
