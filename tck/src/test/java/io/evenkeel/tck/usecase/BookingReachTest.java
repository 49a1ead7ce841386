package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.answer;
import static io.evenkeel.tck.usecase.Studio.day;
import static io.evenkeel.tck.usecase.Studio.session;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.ConflictsRequest;
import io.evenkeel.application.port.in.schedule.FreeSlotsRequest;
import io.evenkeel.application.schedule.ConflictsService;
import io.evenkeel.application.schedule.FreeSlotsService;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The longest that can be booked: 24 hours with as long again before and after. Two of them that start 72 hours apart touch,
 * and five minutes less is too close, also when one starts in the first or the last moment of the range.
 */
class BookingReachTest {

    private final Studio studio =
            new Studio().with(trainer("ada", YOGA)).with(activity(YOGA).withBuffers(Buffers.ofMinutes(1_440, 1_440)));

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 2026-03-01T00:00:00Z, 2026-03-04T00:00:00Z, 0",
        "2026-03-04, 2026-03-01T00:05:00Z, 2026-03-04T00:00:00Z, 1",
        "2026-03-01, 2026-03-01T23:55:00Z, 2026-03-04T23:50:00Z, 1",
        "2026-03-01, 2026-03-01T23:55:00Z, 2026-03-04T23:55:00Z, 0"
    })
    void aConflictIsFoundFromBothOfItsSessions(String day, Instant one, Instant other, int conflicts) {
        studio.with(long24("a", one), long24("b", other));

        assertThat(answer(new ConflictsService(studio.sessions, studio.roster, UTC)
                        .findConflicts(new ConflictsRequest(day(day), null), DEADLINE)))
                .hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T00:00:00Z, 2026-03-04T00:00:00Z, 2026-03-04T23:55:00Z",
        "2026-03-01T00:05:00Z, 2026-03-04T00:05:00Z, 2026-03-04T23:55:00Z",
        "2026-03-07T23:50:00Z, 2026-03-04T00:00:00Z, 2026-03-04T23:50:00Z",
        "2026-03-07T23:55:00Z, 2026-03-04T00:00:00Z, 2026-03-04T23:55:00Z"
    })
    void aSlotKeepsItsDistance(Instant taken, String first, String last) {
        studio.with(long24("a", taken));

        List<String> starts = answer(new FreeSlotsService(studio.sessions, studio.roster, UTC)
                        .findFreeSlots(
                                new FreeSlotsRequest("yoga", null, null, day("2026-03-04"), null, 86_400, 5), DEADLINE))
                .stream()
                .map(slot -> slot.planned().start().toString())
                .toList();

        assertThat(starts).startsWith(first).endsWith(last);
    }

    private static Session long24(String id, Instant start) {
        return session(id, "ada", start.toString(), start.plusSeconds(86_400).toString());
    }
}
