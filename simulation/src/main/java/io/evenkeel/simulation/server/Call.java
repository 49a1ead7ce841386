package io.evenkeel.simulation.server;

import io.evenkeel.application.booking.BookingService;
import io.evenkeel.application.importing.ImportService;
import io.evenkeel.application.port.in.booking.BookSessionRequest;
import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.ChangeSessionRequest;
import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.port.in.rollup.RebuildReport;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.rollup.RollupService;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.simulation.SimulatedStores;
import io.evenkeel.simulation.time.SimulatedClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** One request to the server: a use case, with the way to the stores that this request goes. */
public final class Call {

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final Way way;
    private final SessionStore sessions;
    private final BookingStore bookings;
    private final RollupStore rollups;
    private final RosterStore roster;
    private final ZoneId zone;
    private final SimulatedClock clock;
    private final IdSource ids;

    Call(Way way, SimulatedStores stores, ZoneId zone, SimulatedClock clock, IdSource ids) {
        this.way = way;
        this.sessions = way.to(SessionStore.class, stores.sessions());
        this.bookings = way.to(BookingStore.class, stores.bookings());
        this.rollups = way.to(RollupStore.class, stores.rollups());
        this.roster = way.to(RosterStore.class, stores.roster());
        this.zone = zone;
        this.clock = clock;
        this.ids = ids;
    }

    public BookingOutcome book(BookSessionRequest request) {
        return bookings().book(request, deadline());
    }

    public BookingOutcome change(ChangeSessionRequest request) {
        return bookings().change(request, deadline());
    }

    public ImportReport importSessions(SessionSource source, ImportListener listener) {
        return new ImportService(sessions, roster, ids, zone, clock, DEADLINE)
                .importSessions(source, ImportOptions.DEFAULT, listener);
    }

    public RebuildReport fold(int mostDays) {
        return new RollupService(sessions, rollups, new RollupRules(zone, StatisticsRules.DEFAULT), clock)
                .rebuild(mostDays, deadline());
    }

    public StatisticsOutcome report(StatisticsRequest request) {
        return new StatisticsService(sessions, rollups, roster, zone, StatisticsRules.DEFAULT, Budget.UNLIMITED, clock)
                .compute(request, deadline());
    }

    /** Forgets answers that nobody asks for any more. */
    public void forgetAnswers() {
        long unused = bookings.forgetAnswers(clock.instant(), deadline());
    }

    /** The sessions as they were when this request read them for its report. */
    public List<Session> seen() {
        return way.lastSeen();
    }

    private BookingService bookings() {
        return new BookingService(sessions, bookings, roster, ids, zone, clock);
    }

    private Deadline deadline() {
        return Deadline.after(DEADLINE, clock);
    }
}
