package io.evenkeel.application.migration;

import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesPosition;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All series of a store, page by page. Not safe for concurrent use. */
final class SeriesPages {

    private static final int PAGE = 100;

    private final SeriesStore series;
    private @Nullable SeriesPosition last;

    SeriesPages(SeriesStore series) {
        this.series = series;
    }

    /** The next page; empty at the end. */
    List<Series> next(Deadline deadline) {
        List<Series> page = series.page(new SeriesPageQuery(last, PAGE), deadline);
        if (!page.isEmpty()) {
            last = SeriesPosition.of(page.get(page.size() - 1));
        }
        return page;
    }
}
