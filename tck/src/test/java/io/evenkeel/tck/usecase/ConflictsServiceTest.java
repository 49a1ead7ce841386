package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.OSLO;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.answer;
import static io.evenkeel.tck.usecase.Studio.day;
import static io.evenkeel.tck.usecase.Studio.range;
import static io.evenkeel.tck.usecase.Studio.refusal;
import static io.evenkeel.tck.usecase.Studio.room;
import static io.evenkeel.tck.usecase.Studio.session;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.ConflictsRequest;
import io.evenkeel.application.port.in.schedule.FoundConflict;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome;
import io.evenkeel.application.port.in.schedule.ScheduleOutcome.Refused;
import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import io.evenkeel.application.schedule.ConflictsService;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.conflict.Conflict;
import io.evenkeel.domain.schedule.conflict.ConflictKind;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictsServiceTest {

    private final Studio studio = new Studio();
    private final ConflictsService service = new ConflictsService(studio.sessions, studio.roster, UTC);

    @Test
    void saysWhoIsBookedTwiceAndWhenTheLastOneStarts() {
        studio.with(trainer("ada", YOGA))
                .with(
                        session("a", "ada", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"),
                        session("b", "ada", "2026-03-02T08:40:00Z", "2026-03-02T09:40:00Z"));

        Conflict expected = new Conflict(
                ConflictKind.DOUBLE_BOOKING,
                Resource.of(new TrainerId("ada")),
                List.of(new SessionId("a"), new SessionId("b")),
                1_200);
        assertThat(find(day("2026-03-02")))
                .containsExactly(new FoundConflict(expected, Instant.parse("2026-03-02T08:40:00Z"), "ADA"));
    }

    @Test
    void namesARoomAndLeavesAnUnknownOneItsId() {
        studio.with(room("hall", 1)).with(inRoom("a", "hall"), inRoom("b", "hall"), inRoom("c", "x"), inRoom("d", "x"));

        assertThat(find(day("2026-03-02")))
                .extracting(FoundConflict::resourceName)
                .containsExactly("HALL", "x");
    }

    @Test
    void aTrainerAndARoomOfOneIdHaveTheirOwnNames() {
        studio.with(Trainer.of(new TrainerId("x"), "Ada", Set.of(YOGA), Availability.always(UTC)))
                .with(room("x", 1))
                .with(
                        inRoom("a", "x").withTrainer(new TrainerId("x")),
                        inRoom("b", "x").withTrainer(new TrainerId("x")));

        assertThat(find(day("2026-03-02")))
                .extracting(FoundConflict::resourceName)
                .containsExactly("Ada", "X");
    }

    @Test
    void holdsSessionsAgainstTheRulesOfTheirTrainers() {
        studio.with(trainer("ada")).with(session("a", "ada", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"));

        assertThat(find(day("2026-03-02")))
                .extracting(found -> found.conflict().kind())
                .containsExactly(ConflictKind.SKILL);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 1", "2026-03-02, 1", "2026-02-28, 0", "2026-03-03, 0"})
    void looksAtASessionThatReachesOverAMidnight(String day, int conflicts) {
        studio.with(
                session("a", "ada", "2026-03-01T23:30:00Z", "2026-03-02T00:30:00Z"),
                session("b", "ada", "2026-03-02T00:15:00Z", "2026-03-02T01:00:00Z"));

        assertThat(find(day(day))).hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01", "2026-03-02"})
    void looksAtASessionOfWhichOnlyABufferReachesOverAMidnight(String day) {
        studio.with(activity(YOGA).withBuffers(Buffers.ofMinutes(0, 15)))
                .with(
                        session("a", "ada", "2026-03-01T22:50:00Z", "2026-03-01T23:50:00Z"),
                        session("b", "ada", "2026-03-02T00:00:00Z", "2026-03-02T01:00:00Z"));

        assertThat(find(day(day))).extracting(found -> found.conflict().kind()).containsExactly(ConflictKind.BUFFER);
    }

    @Test
    void leavesOutConflictsOfWhichNoSessionStartsInTheRange() {
        studio.with(
                session("a", "ada", "2026-03-01T22:00:00Z", "2026-03-02T02:00:00Z"),
                session("b", "ada", "2026-03-01T23:00:00Z", "2026-03-02T01:00:00Z"),
                session("c", "ada", "2026-03-03T00:00:00Z", "2026-03-03T01:00:00Z"),
                session("d", "ada", "2026-03-03T00:00:00Z", "2026-03-03T01:00:00Z"));

        assertThat(find(day("2026-03-02"))).isEmpty();
    }

    @Test
    void leavesOutWhatDoesNotTakePlace() {
        Session held = session("a", "ada", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z");
        studio.with(held);
        for (SessionStatus status : List.of(SessionStatus.CANCELLED, SessionStatus.NO_SHOW, SessionStatus.VOID)) {
            studio.with(session(status.name(), "ada", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z")
                    .withStatus(status));
        }

        assertThat(find(day("2026-03-02"))).isEmpty();
    }

    /** 29 March has 23 hours in Oslo: from 23:00 UTC of the day before until 22:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:00Z, 0",
        "2026-03-28T23:00:00Z, 1",
        "2026-03-29T21:59:00Z, 1",
        "2026-03-29T22:00:00Z, 0"
    })
    void countsTheDaysOfTheZoneAcrossAChangeOfTheClocks(Instant start, int conflicts) {
        String end = start.plusSeconds(60).toString();
        studio.with(session("a", "ada", start.toString(), end), session("b", "ada", start.toString(), end));
        ConflictsService inOslo = new ConflictsService(studio.sessions, studio.roster, OSLO);

        assertThat(find(day("2026-03-29"), OSLO)).hasSize(conflicts);
        assertThat(answer(inOslo.findConflicts(new ConflictsRequest(day("2026-03-29"), null), DEADLINE)))
                .hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({"UTC, 2026-03-02, 2026-03-02", "Pacific/Apia, 2011-12-30, 2011-12-31"})
    void asksNoStoreAboutARangeWithoutASecond(ZoneId zone, String from, String to) {
        assertThat(find(range(from, to), zone)).isEmpty();
        assertThat(studio.faults.calls()).isZero();
    }

    @Test
    void findsNothingInAnEmptyStore() {
        assertThat(find(range("0001-01-01", "9999-12-31"))).isEmpty();
    }

    @Test
    void looksAtTheFirstDayOfTheCalendarWhereItBeginsEarlier() {
        studio.with(
                session("a", "ada", "0001-01-01T00:00:00Z", "0001-01-01T01:00:00Z"),
                session("b", "ada", "0001-01-01T00:30:00Z", "0001-01-01T01:00:00Z"));

        assertThat(find(day("0001-01-01"), OSLO)).hasSize(1);
    }

    @Test
    void refusesMoreThanTenThousandConflicts() {
        // 141 that take place at once are 9,870 pairs; with 130 pairs at other times they are 10,000.
        studio.with(IntStream.range(0, 141)
                .mapToObj(i -> session("a" + i, "ada", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"))
                .toList());
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        studio.with(IntStream.range(0, 260)
                .mapToObj(i -> session(
                        "b" + i,
                        "ada",
                        noon.plusSeconds(i / 2 * 60L).toString(),
                        noon.plusSeconds(i / 2 * 60L + 60).toString()))
                .toList());

        assertThat(find(day("2026-03-02"))).hasSize(10_000);

        studio.with(
                session("c", "ada", "2026-03-02T20:00:00Z", "2026-03-02T21:00:00Z"),
                session("d", "ada", "2026-03-02T20:00:00Z", "2026-03-02T21:00:00Z"));
        assertThat(refusal(service.findConflicts(new ConflictsRequest(day("2026-03-02"), UTC), DEADLINE)))
                .isEqualTo(new Refused<>(
                        ScheduleRefusal.TOO_MANY_RESULTS,
                        "the range holds more than 10000 conflicts; ask for a shorter one"));
        assertThat(find(day("2026-03-03"))).as("they lie outside").isEmpty();
    }

    private static Session inRoom(String id, String room) {
        return session(id, "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z").withRoom(new RoomId(room));
    }

    private List<FoundConflict> find(LocalDateRange range) {
        return find(range, null);
    }

    private List<FoundConflict> find(LocalDateRange range, @Nullable ZoneId zone) {
        ScheduleOutcome<List<FoundConflict>> outcome =
                service.findConflicts(new ConflictsRequest(range, zone), DEADLINE);
        return answer(outcome);
    }
}
