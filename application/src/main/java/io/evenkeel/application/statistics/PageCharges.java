package io.evenkeel.application.statistics;

import io.evenkeel.application.port.in.statistics.Payer;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RateBalance;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.SessionSlice;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the panels of a page have paid together: whatever one payer asks about the same range and filters within 10 seconds. Of
 * so many pages; beyond that the oldest is forgotten, and its next panel pays again. Safe for any thread.
 */
final class PageCharges {

    /** What the panels of a page have in common. */
    record Page(
            Payer payer,
            LocalDateRange range,
            @Nullable ZoneId zone,
            @Nullable String trainer,
            @Nullable String activity,
            SessionSlice slice,
            @Nullable ComparisonPeriod comparison) {

        static Page of(Payer payer, StatisticsRequest request) {
            return new Page(
                    payer,
                    request.range(),
                    request.zone(),
                    request.trainer(),
                    request.activity(),
                    request.slice(),
                    request.comparison());
        }
    }

    private record Paid(long units, long sinceNanos) {}

    private static final long TOGETHER_NANOS = 10_000_000_000L;
    private static final int MOST_PAGES = 10_000;
    private static final RateBalance ADMITTED = new RateBalance(true, 0, Duration.ZERO, Duration.ZERO);

    /** In the order in which they began, so that what is over stands first. */
    private final Map<Page, Paid> pages = new LinkedHashMap<>();

    /** Lets the panels of a page that has paid in, and takes the least that a report costs from the first of another one. */
    synchronized RateBalance admit(Page page, long now, Supplier<RateBalance> take) {
        Paid known = pages.get(page);
        if (known != null && !isOver(known, now)) {
            return ADMITTED;
        }
        RateBalance balance = take.get();
        if (balance.isTaken()) {
            pages.remove(page);
            makeRoom(now);
            pages.put(page, new Paid(ReportCost.LEAST, now));
        }
        return balance;
    }

    /**
     * Raises what a page has paid that was let in.
     *
     * @return by how much; 0 when it had paid as much already
     */
    synchronized long raise(Page page, long units) {
        // Forgotten meanwhile: what the first panel paid counts all the same.
        Paid known = pages.getOrDefault(page, new Paid(ReportCost.LEAST, 0));
        long more = Math.max(0, units - known.units());
        if (pages.containsKey(page)) {
            pages.put(page, new Paid(known.units() + more, known.sinceNanos()));
        }
        return more;
    }

    private void makeRoom(long now) {
        Iterator<Paid> oldest = pages.values().iterator();
        while (oldest.hasNext() && (isOver(oldest.next(), now) || pages.size() >= MOST_PAGES)) {
            oldest.remove();
        }
    }

    private static boolean isOver(Paid paid, long now) {
        return now - paid.sinceNanos() >= TOGETHER_NANOS;
    }
}
