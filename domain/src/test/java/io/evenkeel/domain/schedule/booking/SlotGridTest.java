package io.evenkeel.domain.schedule.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.schedule.Schedules;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotGridTest {

    @ParameterizedTest(name = "every {0} minutes")
    @ValueSource(ints = {5, 15, 60, 90, 360})
    void meetsExactlyTheTimesThatTheClockShows(int step) {
        for (Schedules.OddDay day : Schedules.ODD_DAYS) {
            SlotGrid grid = new SlotGrid(day.zone(), step);
            Interval window = day.window(1, 2);
            List<Long> walked = new ArrayList<>();
            List<Long> shown = new ArrayList<>();

            long at = grid.atOrAfter(window.startSecondInclusive());
            while (at < window.endSecondExclusive()) {
                walked.add(at);
                at = grid.atOrAfter(at + 1);
            }
            for (long t = window.startSecondInclusive(); t < window.endSecondExclusive(); t += 60) {
                LocalTime time = Instant.ofEpochSecond(t).atZone(day.zone()).toLocalTime();
                if ((time.getHour() * 60 + time.getMinute()) % step == 0) {
                    shown.add(t);
                    assertThat(grid.isOn(t)).isTrue();
                }
            }

            assertThat(walked).as("%s", day).isEqualTo(shown);
        }
    }

    @Test
    void refusesAStepThatDoesNotFitADay() {
        ZoneId utc = ZoneId.of("UTC");
        assertThat(SlotGrid.of(utc).stepMinutes()).isEqualTo(15);
        for (int step : new int[] {-5, 0, 1, 7, 25, 1_445}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new SlotGrid(utc, step));
        }
    }
}
