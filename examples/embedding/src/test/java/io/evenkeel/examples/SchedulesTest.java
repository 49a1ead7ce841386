package io.evenkeel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.schedule.conflict.ConflictKind;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulesTest {

    @Test
    void lastFridays() {
        Interval spring = Interval.of(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-05-01T00:00:00Z"));

        List<Instant> starts = Schedules.lastFridays(spring)
                .match(
                        found -> found.stream()
                                .map(instance -> instance.planned().start())
                                .toList(),
                        refusal -> List.of());

        assertThat(starts)
                .containsExactly(Instant.parse("2026-03-27T17:00:00Z"), Instant.parse("2026-04-24T16:00:00Z"));
    }

    /** Eight to two in Oslo, of which ten to quarter past eleven is taken; an hour needs a quarter more after it. */
    @Test
    void freeSlots() {
        assertThat(Schedules.freeSlots())
                .extracting(Interval::start)
                .containsExactly(Instant.parse("2026-03-02T07:00:00Z"), Instant.parse("2026-03-02T11:00:00Z"));
    }

    @Test
    void conflicts() {
        assertThat(Schedules.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.DOUBLE_BOOKING);
            assertThat(conflict.overlapSeconds()).isEqualTo(1_800);
        });
    }

    @Test
    void plan() {
        assertThat(Schedules.plan().assignments())
                .singleElement()
                .satisfies(assignment -> assertThat(assignment.trainer()).isEqualTo(StudioWeek.ADA));
        assertThat(Schedules.plan().unassigned()).isEmpty();
    }
}
