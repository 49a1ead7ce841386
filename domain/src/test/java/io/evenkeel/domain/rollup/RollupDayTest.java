package io.evenkeel.domain.rollup;

import static io.evenkeel.domain.rollup.CellCases.DAY;
import static io.evenkeel.domain.rollup.CellCases.NOON;
import static io.evenkeel.domain.rollup.CellCases.OSLO;
import static io.evenkeel.domain.rollup.CellCases.clean;
import static io.evenkeel.domain.rollup.CellCases.fold;
import static io.evenkeel.domain.rollup.CellCases.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The steps of one day, one by one; their interleavings are the matter of {@link RollupPropertyTest}. */
class RollupDayTest {

    private static final DayMark FIRST = new DayMark("store", 1);
    private static final DayMark SECOND = new DayMark("store", 2);
    private static final Fingerprint FINGERPRINT = OSLO.fingerprint();

    @Test
    void anUnknownDayNeedsAFoldAndAFoldedOneDoesNotEvenWhenItIsEmpty() {
        assertThat(RollupDay.unknown(DAY).needsFold(FINGERPRINT, NOON)).isTrue();
        assertThat(clean(DAY).needsFold(FINGERPRINT, NOON)).isFalse();
    }

    @Test
    void aDayNeedsAFoldUnderOtherRulesAndOnceItsCellsAreNoLongerRight() {
        RollupDay day = clean(DAY, session("2026-03-10T08:00:00Z", "t1", "a1"));

        assertThat(day.needsFold(new Fingerprint("other"), NOON)).isTrue();
        assertThat(day.needsFold(FINGERPRINT, NOON)).isFalse();
        assertThat(day.needsFold(FINGERPRINT, NOON.plus(Duration.ofDays(2)))).isTrue();
    }

    @Test
    void aWriteMarksUntilAFoldThatSawItClears() {
        RollupDay marked = clean(DAY).marked(FIRST);
        FoldTicket ticket = marked.ticket();

        RollupDay replaced = marked.replaced(ticket, fold(DAY)).orElseThrow();
        RollupDay cleared = replaced.cleared(FIRST);

        assertThat(marked.needsFold(FINGERPRINT, NOON)).isTrue();
        assertThat(replaced.needsFold(FINGERPRINT, NOON)).isTrue();
        assertThat(cleared.needsFold(FINGERPRINT, NOON)).isFalse();
    }

    @Test
    void aLaterMarkOfTheSameSourceIsNotClearedWithTheEarlierOne() {
        RollupDay day = clean(DAY).marked(FIRST).marked(SECOND);

        assertThat(day.marks()).containsExactly(SECOND);
        assertThat(day.cleared(FIRST)).isEqualTo(day);
        assertThat(day.cleared(SECOND).marks()).isEmpty();
    }

    @Test
    void eachSourceHasAMarkOfItsOwn() {
        DayMark other = new DayMark("s1", 1);

        assertThat(clean(DAY).marked(FIRST).marked(other).cleared(FIRST).marks())
                .containsExactly(other);
    }

    @Test
    void aFoldThatWasOvertakenReplacesNothing() {
        FoldTicket sleeping = RollupDay.unknown(DAY).ticket();
        RollupDay overtaken = clean(DAY, session("2026-03-10T08:00:00Z", "t1", "a1"));

        assertThat(overtaken.replaced(sleeping, fold(DAY))).isEmpty();
    }

    @Test
    void refusesMarksThatDoNotAscend() {
        RollupDay day = clean(DAY).marked(SECOND);

        assertThatIllegalArgumentException().isThrownBy(() -> day.marked(SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> day.marked(FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> new RollupDay(DAY, Set.of(FIRST, SECOND), 0, null));
    }

    @Test
    void refusesWhatIsOfAnotherDay() {
        RollupDay day = clean(DAY);
        FoldTicket other = RollupDay.unknown(DAY.plusDays(1)).ticket();

        assertThatIllegalArgumentException().isThrownBy(() -> day.replaced(other, fold(DAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> day.replaced(day.ticket(), fold(DAY.plusDays(1))));
    }
}
