package io.evenkeel.domain.schedule.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Series YOGA = series("yoga", "2026-03-02T18:00");

    @Test
    void callsTheSessionOfAnInstanceByItsOriginalStart() {
        assertThat(YOGA.keyOf(LocalDateTime.parse("2026-03-09T18:00")))
                .isEqualTo(new ExternalKey("series", "yoga:2026-03-09T18:00"));
        assertThat(YOGA.keyOf(LocalDateTime.parse("2026-03-09T18:00:30.999")))
                .isEqualTo(new ExternalKey("series", "yoga:2026-03-09T18:00:30"));
    }

    @Test
    void theNamesOfSessionsOutliveEveryChange() {
        LocalDateTime instance = LocalDateTime.parse("2026-03-09T18:00");
        Series changed = YOGA.withTrainer(new TrainerId("t"))
                .withRoom(new RoomId("r"))
                .withDefinition(RecurrenceDefinition.once(instance, OSLO, 60))
                .withVersion(7);

        assertThat(changed.keyOf(instance)).isEqualTo(YOGA.keyOf(instance));
        assertThat(changed)
                .isEqualTo(new Series(
                        new SeriesId("yoga"),
                        new ActivityId("a"),
                        new TrainerId("t"),
                        new RoomId("r"),
                        RecurrenceDefinition.once(instance, OSLO, 60),
                        7));
    }

    @Test
    void aSessionKnowsWhichSeriesItWasBookedFor() {
        Interval hour = new Interval(0, 3_600);
        Session session = Session.planned(new SessionId("s"), YOGA.activity(), hour);

        assertThat(Series.idOf(
                        session.withExternalKey(YOGA.keyOf(YOGA.definition().start()))))
                .contains(YOGA.id());
        assertThat(Series.idOf(session)).isEmpty();
        for (ExternalKey other : List.of(
                new ExternalKey("test", "yoga:2026-03-09T18:00"),
                new ExternalKey("series", "yoga"),
                new ExternalKey("series", ":2026-03-09T18:00"),
                new ExternalKey("series", "a b:2026-03-09T18:00"))) {
            assertThat(Series.idOf(session.withExternalKey(other)))
                    .as("%s", other)
                    .isEmpty();
        }
    }

    @Test
    void comesInTheOrderOfItsStartAndThenOfItsId() {
        Series early = series("z", "2026-03-02T17:59:59");
        Series late = series("A", "2026-03-02T18:00:01");
        Series upper = series("YOGA", "2026-03-02T18:00");

        assertThat(Stream.of(late, YOGA, upper, early).sorted(Series.BY_START))
                .isEqualTo(List.of(early, upper, YOGA, late));
    }

    @Test
    void aVersionStartsAtOne() {
        assertThat(YOGA.version()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> YOGA.withVersion(0));
    }

    @Test
    void anIdHasUpToSixtyFourLettersDigitsAndHyphens() {
        assertThat(new SeriesId("aZ0-9".repeat(12) + "aZ0-").value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeriesId("x".repeat(65)))
                .withMessageContaining("1 to 64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a:b", "a b", "a/b", "\u00E4", "a\n", "`", "{", "@", "[", "_", ".", "\uFF10"})
    void anIdHoldsNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeriesId(text));
    }

    private static Series series(String id, String start) {
        return Series.of(
                new SeriesId(id),
                new ActivityId("a"),
                RecurrenceDefinition.once(LocalDateTime.parse(start), OSLO, 3_600));
    }
}
