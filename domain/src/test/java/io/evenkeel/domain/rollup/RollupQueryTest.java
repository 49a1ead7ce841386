package io.evenkeel.domain.rollup;

import static io.evenkeel.domain.rollup.CellCases.NOON;
import static io.evenkeel.domain.rollup.CellCases.OSLO;
import static io.evenkeel.domain.rollup.CellCases.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lattice answers what: the table of the query, row by row. */
class RollupQueryTest {

    @ParameterizedTest
    @CsvSource({
        "  ,   , NONE,        ALL",
        "  ,   , BY_TRAINER,  TRAINER",
        "  ,   , BY_ACTIVITY, ACTIVITY",
        "t1,   , NONE,        TRAINER",
        "t1,   , BY_TRAINER,  TRAINER",
        "t1,   , BY_ACTIVITY, ",
        "  , a1, NONE,        ACTIVITY",
        "  , a1, BY_TRAINER,  ",
        "  , a1, BY_ACTIVITY, ACTIVITY",
        "t1, a1, NONE,        ",
        "t1, a1, BY_TRAINER,  ",
        "t1, a1, BY_ACTIVITY, "
    })
    void oneLatticeOrNoneAnswers(
            @Nullable String trainer, @Nullable String activity, Grouping grouping, @Nullable Lattice lattice) {
        Optional<CellSelection> selection =
                query(trainer, activity, grouping, "Europe/Oslo").selection(OSLO);

        assertThat(selection.map(CellSelection::lattice)).isEqualTo(Optional.ofNullable(lattice));
        selection.ifPresent(cells -> {
            assertThat(cells.holds(CellGroup.ALL)).isEqualTo(lattice == Lattice.ALL);
            assertThat(cells.holds(new CellGroup.OfTrainer(Optional.of(new TrainerId("t1")))))
                    .isEqualTo(lattice == Lattice.TRAINER);
            assertThat(cells.holds(new CellGroup.OfActivity(new ActivityId("a1"))))
                    .isEqualTo(lattice == Lattice.ACTIVITY);
            assertThat(cells.holds(new CellGroup.OfTrainer(Optional.empty())))
                    .isEqualTo(lattice == Lattice.TRAINER && trainer == null);
            assertThat(cells.holds(new CellGroup.OfActivity(new ActivityId("a2"))))
                    .isEqualTo(lattice == Lattice.ACTIVITY && activity == null);
        });
    }

    @ParameterizedTest
    @CsvSource({"UTC, Etc/UTC, true", "UTC, Z, true", "UTC, Europe/London, false"})
    void aZoneIsTheSameWhenItsDaysAre(String organisation, String asked, boolean same) {
        RollupRules rules = new RollupRules(ZoneId.of(organisation), StatisticsRules.DEFAULT);

        assertThat(query(null, null, Grouping.NONE, asked).selection(rules).isPresent())
                .isEqualTo(same);
    }

    @Test
    void aGroupIsOfItsLattice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellSelection(Lattice.TRAINER, new CellGroup.OfActivity(new ActivityId("a1"))));
    }

    private static RollupQuery query(
            @Nullable String trainer, @Nullable String activity, Grouping grouping, String zone) {
        return new RollupQuery(
                days("2026-03-01", "2026-04-01"),
                ZoneId.of(zone),
                trainer == null ? null : new TrainerId(trainer),
                activity == null ? null : new ActivityId(activity),
                grouping,
                NOON);
    }
}
