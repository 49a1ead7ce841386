package io.evenkeel.tck.memory;

import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.util.HashMap;
import java.util.Map;

/** Every store, over the same sessions, in memory: for tests, and to try the program without a file. */
public final class InMemoryStores {

    private final SessionTable table = new SessionTable();
    private final SessionStore sessions = new InMemorySessionStore(table);
    private final BookingStore bookings = new InMemoryBookingStore(table);
    private final RollupStore rollups = new InMemoryRollupStore(table);
    private final RosterTable rosterTable = new RosterTable();
    private final RosterStore roster = new InMemoryRosterStore(rosterTable);
    private final Map<SeriesId, Series> seriesTable = new HashMap<>();
    private final SeriesStore series = new InMemorySeriesStore(seriesTable, table);
    private final RosterEditStore rosterEdits = new InMemoryRosterEditStore(rosterTable, table, seriesTable);
    private final AccountStore accounts = new InMemoryAccountStore();
    private final SignInStore signIns = new InMemorySignInStore();
    private final CalendarFeedStore calendarFeeds = new InMemoryCalendarFeedStore();

    public SessionStore sessions() {
        return sessions;
    }

    public BookingStore bookings() {
        return bookings;
    }

    public RollupStore rollups() {
        return rollups;
    }

    public RosterStore roster() {
        return roster;
    }

    public AccountStore accounts() {
        return accounts;
    }

    public SignInStore signIns() {
        return signIns;
    }

    public CalendarFeedStore calendarFeeds() {
        return calendarFeeds;
    }

    public RosterEditStore rosterEdits() {
        return rosterEdits;
    }

    public SeriesStore series() {
        return series;
    }
}
