package io.evenkeel.adapter.http.statistics;

import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports that were written lately. A kept report is served many times, and writing its numbers and their hash anew each time took a
 * third of a worker's time. Bounded: the reports used last, none of them large. Safe for any thread.
 */
final class WrittenReports {

    private static final int MOST_REPORTS = 64;
    private static final int MOST_CHARACTERS = 64 * 1024;

    private final Map<SameReport, WrittenReport> lately = new LinkedHashMap<>(MOST_REPORTS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SameReport, WrittenReport> eldest) {
            return size() > MOST_REPORTS;
        }
    };

    WrittenReport of(StatisticsAnswer answer) {
        SameReport key = new SameReport(answer);
        WrittenReport known = find(key);
        if (known != null) {
            return known;
        }
        WrittenReport written = WrittenReport.of(answer);
        if (written.length() <= MOST_CHARACTERS) {
            keep(key, written);
        }
        return written;
    }

    private synchronized @Nullable WrittenReport find(SameReport key) {
        return lately.get(key);
    }

    private synchronized void keep(SameReport key, WrittenReport written) {
        lately.put(key, written);
    }

    /**
     * The very same numbers of the same days. Comparing them one by one would take as long as writing them, and a report that is kept is one
     * object.
     */
    private static final class SameReport {

        private final StatisticsAnswer answer;

        SameReport(StatisticsAnswer answer) {
            this.answer = answer;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // That is the point.
        public boolean equals(@Nullable Object other) {
            return other instanceof SameReport same
                    && same.answer.report() == answer.report()
                    && same.answer.quality() == answer.quality()
                    && same.answer.comparison() == answer.comparison()
                    && same.answer.family() == answer.family()
                    && same.answer.range().equals(answer.range())
                    && same.answer.zone().equals(answer.zone());
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(answer.report());
        }
    }
}
