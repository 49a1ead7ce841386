package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.port.in.importing.SourceRecord;
import io.evenkeel.domain.schedule.recurrence.Instance;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads sessions from iCalendar (RFC 5545), one event at a time. Series come last, when it is known which of their
 * instances have an event of their own. Not safe for concurrent use.
 */
public final class IcsSessionSource implements SessionSource {

    private static final int MAX_SERIES = 10_000;
    private static final int MAX_SERIES_CHARS = 1 << 24;

    private final IcsBlocks blocks;
    private final IcsRows rows;
    private final ZoneId organisationZone;
    private final IcsOverrides overrides = new IcsOverrides();
    private final Deque<IcsEvent> series = new ArrayDeque<>();
    private final Deque<SourceRecord> ready = new ArrayDeque<>();
    private long seriesChars;

    /**
     * Reads nothing yet.
     *
     * @param input the bytes of the file; the caller closes it
     * @param constants what stands for a field whatever an event says
     * @param organisationZone the zone of times that name none
     */
    public IcsSessionSource(InputStream input, Map<SessionField, String> constants, ZoneId organisationZone) {
        this.blocks = new IcsBlocks(input);
        this.rows = new IcsRows(Map.copyOf(constants));
        this.organisationZone = organisationZone;
    }

    @Override
    public Optional<SourceRecord> next() {
        while (ready.isEmpty()) {
            IcsBlock block = blocks.next();
            IcsEvent waiting = block == null ? series.poll() : null;
            if (block != null) {
                rejecting(block, () -> read(IcsEventParser.parse(block)));
            } else if (waiting != null) {
                rejecting(waiting.block(), () -> expand(waiting));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(ready.remove());
    }

    private void rejecting(IcsBlock block, Runnable reading) {
        try {
            reading.run();
        } catch (IcsRejectException bad) {
            ready.add(bad.atLine(block.line()));
        }
    }

    private void read(IcsEvent event) {
        if (event.has(IcsNames.RECURRENCE_ID)) {
            readInstance(event);
        } else if (event.isSeries()) {
            keep(event);
        } else {
            ready.add(rows.single(event, IcsPlan.of(event, organisationZone)));
        }
    }

    /** An instance of a series that has an event of its own. */
    private void readInstance(IcsEvent event) {
        String uid = IcsRows.uid(event);
        if (uid == null) {
            throw new IcsRejectException(
                    IcsNames.UID, RejectCode.MISSING_VALUE, "an event with a RECURRENCE-ID needs one");
        }
        Instant original;
        try {
            original = IcsChecks.original(event, organisationZone);
        } catch (IcsRejectException bad) {
            overrides.breakSeries(uid);
            throw bad;
        }
        // Also when the rest of it is bad: the series must not bring back what was changed.
        overrides.add(IcsRows.key(uid, original));
        IcsPlan plan = IcsPlan.of(event, organisationZone);
        ready.add(rows.instance(event, plan.start().instant(), plan.end(), original));
    }

    private void keep(IcsEvent event) {
        IcsChecks.requireForeign(event);
        String uid = IcsRows.uid(event);
        seriesChars += event.block().content().length();
        if (series.size() == MAX_SERIES || seriesChars > MAX_SERIES_CHARS) {
            throw new IcsRejectException(
                    IcsNames.RULE,
                    RejectCode.TOO_MANY_SERIES,
                    "the file holds more series than are read at once; split it"
                            + (uid == null ? "" : " before " + uid));
        }
        series.add(event);
    }

    private void expand(IcsEvent event) {
        String uid = IcsRows.uid(event);
        if (uid != null) {
            overrides.requireWhole(uid);
        }
        ZoneId zone = IcsPlan.of(event, organisationZone).start().zone();
        // Where a whole local day is left out two instances can fall on one moment; they are one session.
        Set<Instant> seen = new HashSet<>();
        for (Instance instance : new IcsSeries(event, organisationZone).instances()) {
            Instant original = IcsSeries.original(instance, zone);
            if (seen.add(original) && (uid == null || !overrides.has(IcsRows.key(uid, original)))) {
                ready.add(rows.instance(
                        event, instance.planned().start(), instance.planned().end(), original));
            }
        }
    }
}
