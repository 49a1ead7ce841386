package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesPosition;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.SampleSeries;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link SeriesStore} must do when its series are read page by page. */
public interface SeriesPageContract {

    /** More than any test of this contract stores. */
    int MORE_THAN_ALL = 1_000;

    /** Ports over no series and no session. */
    SeriesUnderTest emptySeriesUnderTest();

    @Test
    default void pagesOfEverySizeGiveEachSeriesOnceAndInOrder() {
        for (long seed = 1; seed <= 3; seed++) {
            SeriesStore store = emptySeriesUnderTest().series();
            List<Series> ordered = add(store, series(new Random(seed), "s", 60)).stream()
                    .sorted(Series.BY_START)
                    .toList();

            for (int limit : new int[] {1, 2, 7, ordered.size() - 1, ordered.size(), ordered.size() + 1, 1_000}) {
                assertThat(pages(store, limit, () -> {}))
                        .as("seed %s, limit %s", seed, limit)
                        .isEqualTo(ordered);
            }
        }
    }

    @Test
    default void whatIsThereAllTheTimeIsGivenOnceAlsoWhileOthersComeAndGo() {
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            SeriesStore store = emptySeriesUnderTest().series();
            List<Series> staying = add(store, series(random, "stays", 40)).stream()
                    .sorted(Series.BY_START)
                    .toList();
            List<Series> passing = add(store, series(random, "passes", 20));
            int[] made = {0};

            List<Series> given = pages(store, 1 + random.nextInt(9), () -> {
                add(store, series(random, "new" + made[0]++ + "-", 3));
                Series leaving = passing.get(random.nextInt(passing.size()));
                store.remove(new SeriesRemoval(leaving.id(), 1, null), ample());
            });

            assertThat(given)
                    .as("seed %s", seed)
                    .doesNotHaveDuplicates()
                    .containsSubsequence(staying)
                    .isSortedAccordingTo(Series.BY_START);
        }
    }

    private static List<Series> pages(SeriesStore store, int limit, Runnable between) {
        List<Series> all = new ArrayList<>();
        SeriesPosition after = null;
        List<Series> page;
        do {
            page = store.page(new SeriesPageQuery(after, limit), ample());
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            assertThat(all).as("pages that lead in circles never end").hasSizeLessThan(MORE_THAN_ALL);
            all.addAll(page);
            after = page.isEmpty() ? null : SeriesPosition.of(all.get(all.size() - 1));
            between.run();
        } while (page.size() == limit);
        return all;
    }

    private static List<Series> add(SeriesStore store, List<Series> some) {
        some.forEach(series -> assertThat(
                        store.save(SeriesWrite.add(series), ample()).hasChanged())
                .isTrue());
        return some;
    }

    /** Many of one start, at the ends of the calendar too, with ids in no order. */
    private static List<Series> series(Random random, String prefix, int count) {
        List<LocalDateTime> starts = List.of(
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(1969, 12, 31, 23, 59, 59),
                SampleSeries.FIRST_START,
                SampleSeries.FIRST_START.plusSeconds(1),
                SampleSeries.FIRST_START.plusMinutes(1),
                LocalDateTime.of(9999, 12, 30, 0, 0));
        List<Series> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = prefix + "aBz9".charAt(random.nextInt(4)) + i;
            LocalDateTime start = starts.get(random.nextInt(starts.size()));
            some.add(Series.of(
                    new SeriesId(id), Bookings.ACTIVITY, RecurrenceDefinition.once(start, ZoneOffset.UTC, 3_600)));
        }
        return some;
    }
}
