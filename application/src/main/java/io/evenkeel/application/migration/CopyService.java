package io.evenkeel.application.migration;

import io.evenkeel.application.port.in.migration.CopyCounts;
import io.evenkeel.application.port.in.migration.CopyListener;
import io.evenkeel.application.port.in.migration.CopyOutcome;
import io.evenkeel.application.port.in.migration.CopyStoreUseCase;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Copies page by page, in memory that does not grow with the store. Safe for any thread. */
public final class CopyService implements CopyStoreUseCase {

    private static final int MOST_REASONS = 10;

    private final StoreSide source;
    private final StoreSide target;
    private final Supplier<Deadline> deadlines;

    /** @param stepLimit how long a store may take for one page */
    public CopyService(
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
    public CopyOutcome copyStore(CopyListener listener) {
        List<String> reasons = new Subset(target, source, "the source", deadlines).missing(MOST_REASONS);
        if (!reasons.isEmpty()) {
            return new CopyOutcome.Refused(reasons);
        }
        CopyCounts counts = new CopyCounts(copyRoster(), copySeries(), 0, 0);
        source.sessions()
                .span(deadlines.get())
                .ifPresent(span -> listener.began(span.firstStartSecond(), span.lastStartSecond()));
        return new CopyOutcome.Copied(copySessions(counts, listener));
    }

    /** Names first, which a session needs, then the details of those that have any. */
    private long copyRoster() {
        long names = 0;
        for (RosterKind kind : RosterKind.values()) {
            List<RosterEntry> entries = source.roster().list(kind, deadlines.get());
            if (!entries.isEmpty()) {
                target.roster().ensureAll(entries, deadlines.get());
            }
            names += entries.size();
        }
        target.roster().saveAll(source.roster().roster(deadlines.get()), deadlines.get());
        return names;
    }

    /** With their ids, which their sessions are called by. */
    private long copySeries() {
        SeriesPages pages = new SeriesPages(source.series());
        long copied = 0;
        List<Series> page = pages.next(deadlines.get());
        while (!page.isEmpty()) {
            for (Series each : page) {
                // What is taken is there just so, or nothing would be copied.
                target.series().save(SeriesWrite.add(each), deadlines.get());
            }
            copied += page.size();
            page = pages.next(deadlines.get());
        }
        return copied;
    }

    private CopyCounts copySessions(CopyCounts before, CopyListener listener) {
        SessionPages pages = new SessionPages(source.sessions());
        Roster roster = target.roster().roster(deadlines.get());
        CopyCounts counts = before;
        List<Session> page = pages.next(deadlines.get());
        while (!page.isEmpty()) {
            UpsertCounts stored = target.sessions().upsertAll(page, roster, deadlines.get());
            counts = counts.with(stored.added(), stored.unchanged());
            listener.progressed(
                    counts.added() + counts.unchanged(),
                    page.get(page.size() - 1).planned().startSecondInclusive());
            page = pages.next(deadlines.get());
        }
        return counts;
    }
}
