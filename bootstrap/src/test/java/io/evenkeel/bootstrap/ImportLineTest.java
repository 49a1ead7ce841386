package io.evenkeel.bootstrap;

import static io.evenkeel.bootstrap.Imports.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.evenkeel.bootstrap.Imports.Imported;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lines may say, and what becomes of one that says something else. */
class ImportLineTest {

    private static final String ALL_COLUMNS =
            HEADER + ",zone,actual_start,actual_end,status,offered,booked,attended,cancelled_at\n";
    private static final String GOOD = "Ada,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,,,,,,,,\n";
    private static final String GOOD_TOO = "Bo,Yoga,2026-03-02T10:00Z,2026-03-02T11:00Z,,,,,,,,\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Imports imports;

    @BeforeEach
    void makeAnEmptyStore() {
        imports = new Imports(folder);
    }

    static Stream<Arguments> badLines() {
        String plan = "Cy,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,";
        return Stream.of(
                argumentSet(
                        "a time that is none",
                        "Cy,Yoga,half past nine,2026-03-02T09:00Z,,,,,,,,",
                        List.of("3,planned_start,BAD_TIME,\"'half past nine' is not a time; write it like"
                                + " 2026-03-02T17:30, 2026-03-02T17:30:00Z or 2026-03-02T17:30:00+01:00\"")),
                argumentSet(
                        "a day that does not exist",
                        "Cy,Yoga,2026-02-30T08:00Z,2026-03-02T09:00Z,,,,,,,,",
                        List.of("3,planned_start,BAD_TIME,\"'2026-02-30T08:00Z' is not a time; write it like"
                                + " 2026-03-02T17:30, 2026-03-02T17:30:00Z or 2026-03-02T17:30:00+01:00\"")),
                argumentSet(
                        "a time beyond the years that are kept",
                        "Cy,Yoga,2026-03-02T08:00Z,+10000-01-01T00:00Z,,,,,,,,",
                        List.of(
                                "3,planned_end,TIME_OUT_OF_RANGE,'+10000-01-01T00:00Z' lies outside the years 1 to 9999")),
                argumentSet(
                        "an end before the start",
                        "Cy,Yoga,2026-03-02T09:00Z,2026-03-02T08:00Z,,,,,,,,",
                        List.of(
                                "3,planned_end,END_NOT_AFTER_START,the planned end 2026-03-02T08:00:00Z is not after the"
                                        + " planned start 2026-03-02T09:00:00Z")),
                argumentSet(
                        "a plan of no length",
                        "Cy,Yoga,2026-03-02T09:00Z,2026-03-02T09:00Z,,,,,,,,",
                        List.of(
                                "3,planned_end,END_NOT_AFTER_START,the planned end 2026-03-02T09:00:00Z is not after the"
                                        + " planned start 2026-03-02T09:00:00Z")),
                argumentSet(
                        "no activity",
                        "Cy,,2026-03-02T08:00Z,2026-03-02T09:00Z,,,,,,,,",
                        List.of("3,activity,MISSING_VALUE,must not be empty")),
                argumentSet(
                        "a status that is none",
                        plan + ",,,DONE,,,,",
                        List.of("3,status,UNKNOWN_STATUS,\"'DONE' is not a status; write one of PLANNED, IN_PROGRESS,"
                                + " COMPLETED, CANCELLED, NO_SHOW, VOID\"")),
                argumentSet(
                        "a zone that is none",
                        plan + "Mars/Olympus,,,,,,,",
                        List.of(
                                "3,zone,UNKNOWN_ZONE,'Mars/Olympus' is not a time zone; write one such as Europe/Oslo or"
                                        + " UTC")),
                argumentSet(
                        "negative seats",
                        plan + ",,,,-1,,,",
                        List.of("3,offered,BAD_NUMBER,'-1' is not a number of seats; write a whole number from 0 to"
                                + " 1000000")),
                argumentSet(
                        "seats in words",
                        plan + ",,,,,ten,,",
                        List.of("3,booked,BAD_NUMBER,'ten' is not a number of seats; write a whole number from 0 to"
                                + " 1000000")),
                argumentSet(
                        "more booked than offered",
                        plan + ",,,,10,11,,",
                        List.of("3,booked,SEATS_OUT_OF_ORDER,\"attended <= booked <= offered does not hold; mend the"
                                + " numbers, or allow walk-ins\"")),
                argumentSet(
                        "more attended than booked",
                        plan + ",,,,10,4,5,",
                        List.of("3,booked,SEATS_OUT_OF_ORDER,\"attended <= booked <= offered does not hold; mend the"
                                + " numbers, or allow walk-ins\"")),
                argumentSet(
                        "an actual end without a start",
                        plan + ",,2026-03-02T09:00Z,COMPLETED,,,,",
                        List.of(
                                "3,actual_start,MISSING_ACTUAL_START,there is an actual end but no actual start; give both"
                                        + " or neither")),
                argumentSet(
                        "a name that is too long",
                        "x".repeat(201) + ",Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,,,,,,,,",
                        List.of("3,trainer,TEXT_TOO_LONG,has 201 characters; at most 200 are kept")),
                argumentSet(
                        "a line break inside a name",
                        "\"C\ny\",Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,,,,,,,,",
                        List.of(
                                "3,trainer,CONTROL_CHARACTER,holds a line break or another control character; remove it")),
                argumentSet(
                        "everything at once",
                        "Cy,,noon,2026-03-02T09:00Z,Nowhere,,,GONE,-1,,,never",
                        List.of(
                                "3,zone,UNKNOWN_ZONE,'Nowhere' is not a time zone; write one such as Europe/Oslo or UTC",
                                "3,activity,MISSING_VALUE,must not be empty",
                                "3,planned_start,BAD_TIME,\"'noon' is not a time; write it like 2026-03-02T17:30,"
                                        + " 2026-03-02T17:30:00Z or 2026-03-02T17:30:00+01:00\"",
                                "3,status,UNKNOWN_STATUS,\"'GONE' is not a status; write one of PLANNED, IN_PROGRESS,"
                                        + " COMPLETED, CANCELLED, NO_SHOW, VOID\"",
                                "3,offered,BAD_NUMBER,'-1' is not a number of seats; write a whole number from 0 to"
                                        + " 1000000",
                                "3,cancelled_at,BAD_TIME,\"'never' is not a time; write it like 2026-03-02T17:30,"
                                        + " 2026-03-02T17:30:00Z or 2026-03-02T17:30:00+01:00\"")));
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void rejectsTheLineWithItsNumberColumnAndReasonAndTakesTheOthersIn(String line, List<String> rejects) {
        Imported imported = imports.of(ALL_COLUMNS + GOOD + line + "\n" + GOOD_TOO);

        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.summary()).isEqualTo("3 records read: 2 added, 0 replaced, 0 unchanged, 1 rejected");
        assertThat(imported.rejects()).containsExactlyElementsOf(rejects);
        assertThat(imports.stored())
                .extracting(session -> session.planned().start())
                .containsExactly(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void allowsWalkInsWhereTheyAreAllowed() {
        Imported imported =
                imports.of(ALL_COLUMNS + "Cy,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,,,,,10,11,12,\n", "--walk-ins");

        assertThat(imported.exitCode()).isZero();
        assertThat(imports.stored()).extracting(Session::seats).containsExactly(Seats.of(10, 11, 12));
    }

    @Test
    void movesALocalTimeThatTheClockSkipsForward() {
        imports.of(ALL_COLUMNS + "Cy,Yoga,2026-03-29T02:30,2026-03-29T04:00,Europe/Oslo,,,,,,,\n");

        // At 02:00 the clocks go to 03:00, so 02:30 is 03:30 of summer time.
        assertPlanned("2026-03-29T01:30:00Z", "2026-03-29T02:00:00Z");
    }

    @Test
    void takesTheFirstOfTwoEqualLocalTimes() {
        imports.of(ALL_COLUMNS + "Cy,Yoga,2026-10-25T02:30,2026-10-25T03:30,Europe/Oslo,,,,,,,\n");

        // At 03:00 of summer time the clocks go back to 02:00.
        assertPlanned("2026-10-25T00:30:00Z", "2026-10-25T02:30:00Z");
    }

    @Test
    void readsLocalTimesWithoutAZoneInTheZoneOfTheOrganisation() {
        imports.with("EVENKEEL_ORGANISATION_ZONE", "Asia/Kathmandu")
                .of(ALL_COLUMNS + "Cy,Yoga,2026-03-02T08:00,2026-03-02T09:00,,,,,,,,\n");

        assertPlanned("2026-03-02T02:15:00Z", "2026-03-02T03:15:00Z");
    }

    @Test
    void leavesATimeWithAnOffsetAloneWhateverTheZoneSays() {
        imports.of(ALL_COLUMNS + "Cy,Yoga,2026-03-02T08:00:30+01:00,2026-03-02T09:00:30-05:00,Asia/Tokyo,,,,,,,\n");

        assertPlanned("2026-03-02T07:00:30Z", "2026-03-02T14:00:30Z");
    }

    @Test
    void keepsASessionThatNobodyGives() {
        Imported imported = imports.of(ALL_COLUMNS + ",Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,,,,,,,,\n");

        assertThat(imported.exitCode()).isZero();
        assertThat(imports.stored())
                .singleElement()
                .extracting(Session::trainer)
                .isNull();
    }

    @Test
    void keepsHistoryThatContradictsItself() {
        Imported imported = imports.of(ALL_COLUMNS
                + "Cy,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,,2026-03-02T09:00Z,2026-03-02T08:00Z,COMPLETED,,,,\n"
                + "Cy,Yoga,2026-03-02T08:30Z,2026-03-02T09:30Z,,,,completed,,,,\n");

        assertThat(imported.exitCode()).isZero();
        assertThat(imports.stored())
                .extracting(Session::actual)
                .containsExactly(
                        Actual.between(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T08:00:00Z")),
                        null);
    }

    private void assertPlanned(String start, String end) {
        List<Session> stored = imports.stored();
        assertThat(stored).hasSize(1);
        Session session = Objects.requireNonNull(stored.get(0));
        assertThat(session.planned().start()).isEqualTo(start);
        assertThat(session.planned().end()).isEqualTo(end);
    }
}
