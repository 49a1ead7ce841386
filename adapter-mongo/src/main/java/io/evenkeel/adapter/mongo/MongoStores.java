package io.evenkeel.adapter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.time.Deadline;

/**
 * The stores of one MongoDB database, which hold one pool of connections together. Safe for any thread; close it when
 * no store is used any more.
 *
 * <p>Opening does not wait for the database, so a server can start without it. Its indexes are made and checked by
 * {@link #prepare}, or else by the first call of a store.
 */
public final class MongoStores implements AutoCloseable {

    private final MongoClient client;
    private final MongoAccess access;
    private final SessionStore sessions;
    private final BookingStore bookings;
    private final RollupStore rollups;
    private final RosterStore roster;
    private final AccountStore accounts;
    private final SignInStore signIns;
    private final RosterEditStore rosterEdits;
    private final CalendarFeedStore calendarFeeds;
    private final SeriesStore series;

    MongoStores(MongoClient client, MongoUrl url) {
        this.client = client;
        this.access = new MongoAccess(client.getDatabase(url.database()), new MongoFailures(url));
        SessionCounter counter = new SessionCounter(access);
        this.sessions = new MongoSessionStore(access, counter);
        this.bookings = new MongoBookingStore(access, counter);
        this.rollups = new MongoRollupStore(access, sessions);
        this.roster = new MongoRosterStore(access);
        this.accounts = new MongoAccountStore(access);
        this.signIns = new MongoSignInStore(access);
        this.rosterEdits = new MongoRosterEditStore(access);
        this.calendarFeeds = new MongoCalendarFeedStore(access);
        this.series = new MongoSeriesStore(access);
    }

    /**
     * Opens the stores of a database, and nobody hears of what happens in it.
     *
     * @param url as for {@link #open(String, Telemetry)}
     * @throws IllegalArgumentException when the URL is none of MongoDB or names no database
     */
    public static MongoStores open(String url) {
        MongoUrl parsed = MongoUrl.parse(url);
        return new MongoStores(MongoClients.create(MongoDriverSettings.of(parsed.connection())), parsed);
    }

    /**
     * Opens the stores of a database.
     *
     * @param url {@code mongodb://host:port/database}; its options may name credentials, TLS and pool size, while retries,
     *     concerns and time limits are set here
     * @param telemetry hears of each command and of the connections
     * @throws IllegalArgumentException when the URL is none of MongoDB or names no database
     */
    public static MongoStores open(String url, Telemetry telemetry) {
        return open(url, MongoTimes.DEFAULT, telemetry);
    }

    /**
     * Opens the stores of a database, with other times.
     *
     * @param url as for {@link #open(String, Telemetry)}
     * @param times how long to wait for a server
     * @param telemetry hears of each command and of the connections
     * @throws IllegalArgumentException when the URL is none of MongoDB or names no database
     */
    public static MongoStores open(String url, MongoTimes times, Telemetry telemetry) {
        MongoUrl parsed = MongoUrl.parse(url);
        return new MongoStores(
                MongoClients.create(MongoDriverSettings.metered(parsed.connection(), times, telemetry)), parsed);
    }

    /**
     * Makes and checks the indexes and the format of the documents, unless that was done before. May be repeated after a
     * failure.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the database cannot be reached in time, has other
     *     indexes of the same name, or was written by a newer program
     */
    public void prepare(Deadline deadline) {
        access.prepare(deadline);
    }

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

    public RosterEditStore rosterEdits() {
        return rosterEdits;
    }

    public CalendarFeedStore calendarFeeds() {
        return calendarFeeds;
    }

    public SeriesStore series() {
        return series;
    }

    @Override
    public void close() {
        client.close();
    }
}
