package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalDaysTest {

    /** The clocks of St. John's went back from 00:01 to 23:01 until 2011. */
    @Test
    void anHourThatIsRepeatedBeforeMidnightBelongsToTheDayThatHadBegun() {
        ZoneId zone = ZoneId.of("America/St_Johns");
        long repeated = Instant.parse("2010-11-07T02:45:00Z").getEpochSecond();
        LocalDays straight = new LocalDays(zone);
        LocalDays afterTheNextDay = new LocalDays(zone);
        afterTheNextDay.of(repeated + 7_200);

        assertThat(straight.of(repeated)).isEqualTo(LocalDate.of(2010, 11, 7));
        assertThat(afterTheNextDay.of(repeated)).isEqualTo(LocalDate.of(2010, 11, 7));
    }
}
