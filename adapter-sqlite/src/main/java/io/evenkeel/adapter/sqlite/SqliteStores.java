package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.SignInStore;
import java.nio.file.Path;

/** The ports over one SQLite file. Close it last: it closes the file. */
public final class SqliteStores implements AutoCloseable {

    private final SqliteDatabase database;

    private SqliteStores(SqliteDatabase database) {
        this.database = database;
    }

    /**
     * Opens the file, or makes it; its folder must exist.
     *
     * @throws io.evenkeel.application.port.out.StoreException when it cannot be opened, is no store of this program, or
     *     is of a newer version
     */
    public static SqliteStores open(Path file) {
        return new SqliteStores(SqliteDatabase.open(file));
    }

    public SessionStore sessions() {
        return new SqliteSessionStore(database);
    }

    public BookingStore bookings() {
        return new SqliteBookingStore(database);
    }

    public RollupStore rollups() {
        return new SqliteRollupStore(database);
    }

    public RosterStore roster() {
        return new SqliteRosterStore(database);
    }

    public AccountStore accounts() {
        return new SqliteAccountStore(database);
    }

    public SignInStore signIns() {
        return new SqliteSignInStore(database);
    }

    public RosterEditStore rosterEdits() {
        return new SqliteRosterEditStore(database);
    }

    public CalendarFeedStore calendarFeeds() {
        return new SqliteCalendarFeedStore(database);
    }

    public SeriesStore series() {
        return new SqliteSeriesStore(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
