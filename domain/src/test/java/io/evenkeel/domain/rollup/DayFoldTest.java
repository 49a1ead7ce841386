package io.evenkeel.domain.rollup;

import static io.evenkeel.domain.rollup.CellCases.DAY;
import static io.evenkeel.domain.rollup.CellCases.OSLO;
import static io.evenkeel.domain.rollup.CellCases.fold;
import static io.evenkeel.domain.rollup.CellCases.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.Validity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cells of one day. */
class DayFoldTest {

    private static final CellGroup T1 = new CellGroup.OfTrainer(Optional.of(new TrainerId("t1")));
    private static final CellGroup NOBODY = new CellGroup.OfTrainer(Optional.empty());
    private static final CellGroup A1 = new CellGroup.OfActivity(new ActivityId("a1"));
    private static final CellGroup A2 = new CellGroup.OfActivity(new ActivityId("a2"));

    @Test
    void everyLatticeHoldsEverySessionOnceAndKnowsWhoAndWhatOccurs() {
        DayCells cells = fold(
                DAY,
                session("2026-03-10T08:00:00Z", "t1", "a1"),
                session("2026-03-10T09:00:00Z", "t1", "a2"),
                session("2026-03-10T10:00:00Z", null, "a1"));

        assertThat(cells.cells()).extracting(Cell::group).containsExactly(CellGroup.ALL, NOBODY, T1, A1, A2);
        assertThat(cells.cells())
                .extracting(cell -> cell.tally().sessions().total())
                .containsExactly(3L, 1L, 2L, 2L, 1L);
        assertThat(cells.cells().get(2).folded().activities())
                .containsExactlyInAnyOrder(new ActivityId("a1"), new ActivityId("a2"));
        assertThat(cells.cells().get(0).folded().trainers()).containsExactly(new TrainerId("t1"));
        assertThat(cells.cells().get(0).folded().activities())
                .containsExactlyInAnyOrder(new ActivityId("a1"), new ActivityId("a2"));
        assertThat(cells.cells().get(1).folded().trainers()).isEmpty();
        assertThat(cells.cells().get(3).folded().trainers()).containsExactly(new TrainerId("t1"));
    }

    @Test
    void aVoidSessionIsInNoCell() {
        Session mistake = session("2026-03-10T08:00:00Z", "t1", "a1").withStatus(SessionStatus.VOID);

        assertThat(fold(DAY, mistake).cells()).isEmpty();
        assertThat(fold(DAY, mistake, session("2026-03-10T08:00:00Z", null, "a2"))
                        .cells())
                .extracting(Cell::group)
                .containsExactly(CellGroup.ALL, NOBODY, A2);
    }

    @Test
    void aCellIsRightUntilTheFirstOfItsOpenSessionsBecomesOverdue() {
        DayCells cells = fold(
                DAY,
                session("2026-03-10T08:00:00Z", "t1", "a1"),
                session("2026-03-10T06:00:00Z", "t1", "a2"),
                session("2026-03-10T05:00:00Z", null, "a1").withStatus(SessionStatus.COMPLETED));

        assertThat(validity(cells, CellGroup.ALL)).isEqualTo(until("2026-03-11T07:00:00Z"));
        assertThat(validity(cells, T1)).isEqualTo(until("2026-03-11T07:00:00Z"));
        assertThat(validity(cells, A1)).isEqualTo(until("2026-03-11T09:00:00Z"));
        assertThat(validity(cells, NOBODY)).isEqualTo(Validity.ALWAYS);
    }

    @Test
    void theSecondsAfterMidnightStayInTheCellAndInTheirOwnHourOfTheWeek() {
        Cell cell =
                fold(DAY, session("2026-03-10T22:30:00Z", "t1", "a1")).cells().get(0);

        assertThat(cell.tally().heatmap().plannedSeconds(DayOfWeek.TUESDAY, 23)).isEqualTo(1_800);
        assertThat(cell.tally().heatmap().plannedSeconds(DayOfWeek.WEDNESDAY, 0))
                .isEqualTo(1_800);
    }

    @Test
    void refusesASessionOfAnotherLocalDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fold(DAY, session("2026-03-10T23:00:00Z", "t1", "a1")))
                .withMessageContaining("2026-03-10T23:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> fold(DAY, session("2026-03-09T22:59:59Z", "t1", "a1")));
    }

    @Test
    void aDayHasOneCellOfAGroupAndOnlyItsOwn() {
        Cell cell =
                fold(DAY, session("2026-03-10T08:00:00Z", "t1", "a1")).cells().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayCells(DAY, OSLO.fingerprint(), List.of(cell, cell)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayCells(DAY.plusDays(1), OSLO.fingerprint(), List.of(cell)));
    }

    @Test
    void theDirtyDaysOfAWriteAreThoseBeforeAndAfter() {
        ZoneId oslo = OSLO.zone();
        Session before = session("2026-03-10T08:00:00Z", "t1", "a1");
        Session after = session("2026-03-10T23:00:00Z", "t1", "a1");

        assertThat(DirtyDays.of(null, after, oslo)).containsExactly(DAY.plusDays(1));
        assertThat(DirtyDays.of(before, null, oslo)).containsExactly(DAY);
        assertThat(DirtyDays.of(before, after, oslo)).containsExactlyInAnyOrder(DAY, DAY.plusDays(1));
        assertThat(DirtyDays.of(before, before, oslo)).containsExactly(DAY);
        assertThat(DirtyDays.of(null, null, oslo)).isEmpty();
    }

    @Test
    void theFingerprintNamesAllThatDecidesWhatACellHolds() {
        assertThat(OSLO.fingerprint().value()).matches("2 Europe/Oslo [0-9a-f]+ 86400 86400 80 120");
        assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint(" "));
    }

    private static Validity validity(DayCells cells, CellGroup group) {
        return cells.cells().stream()
                .filter(cell -> cell.group().equals(group))
                .findFirst()
                .orElseThrow()
                .validity();
    }

    private static Validity until(String instant) {
        return new Validity(Long.MIN_VALUE, Instant.parse(instant).getEpochSecond());
    }
}
