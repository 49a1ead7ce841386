package io.evenkeel.application.migration;

import io.evenkeel.application.port.in.migration.CompareStoresUseCase;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Compares in both directions. Safe for any thread. */
public final class ComparisonService implements CompareStoresUseCase {

    private final StoreSide source;
    private final StoreSide target;
    private final Supplier<Deadline> deadlines;

    /** @param stepLimit how long a store may take for one page */
    public ComparisonService(
            SessionStore sourceSessions,
            RosterStore sourceRoster,
            SeriesStore sourceSeries,
            SessionStore targetSessions,
            RosterStore targetRoster,
            SeriesStore targetSeries,
            MonotonicClock clock,
            Duration stepLimit) {
        this.source = new StoreSide(sourceSessions, sourceRoster, sourceSeries);
        this.target = new StoreSide(targetSessions, targetRoster, targetSeries);
        this.deadlines = () -> Deadline.after(stepLimit, clock);
    }

    @Override
    public List<String> compareStores(int most) {
        List<String> differences = new ArrayList<>(new Subset(source, target, "the target", deadlines).missing(most));
        differences.addAll(new Subset(target, source, "the source", deadlines).missing(most - differences.size()));
        return differences;
    }
}
