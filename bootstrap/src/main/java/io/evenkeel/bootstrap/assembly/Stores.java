package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.mongo.MongoStores;
import io.evenkeel.adapter.mongo.MongoTimes;
import io.evenkeel.adapter.sqlite.SqliteStores;
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
import io.evenkeel.bootstrap.settings.SettingsException;
import io.evenkeel.bootstrap.settings.StoreLimits;
import io.evenkeel.bootstrap.settings.StoreUrl;
import io.evenkeel.tck.memory.InMemoryStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The stores that the settings name: the one place that chooses between adapters. */
record Stores(
        SessionStore sessions,
        BookingStore bookings,
        RollupStore rollups,
        RosterStore roster,
        AccountStore accounts,
        SignInStore signIns,
        RosterEditStore rosterEdits,
        CalendarFeedStore calendarFeeds,
        SeriesStore series,
        AutoCloseable closing) {

    static Stores open(StoreUrl url, StoreLimits limits, Telemetry telemetry) {
        return switch (url.kind()) {
            case MEMORY -> memory();
            case SQLITE -> sqlite(Objects.requireNonNull(url.file()));
            case MONGODB -> mongo(Objects.requireNonNull(url.url()), limits, telemetry);
        };
    }

    private static Stores memory() {
        InMemoryStores stores = new InMemoryStores();
        return new Stores(
                stores.sessions(),
                stores.bookings(),
                stores.rollups(),
                stores.roster(),
                stores.accounts(),
                stores.signIns(),
                stores.rosterEdits(),
                stores.calendarFeeds(),
                stores.series(),
                () -> {});
    }

    private static Stores sqlite(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent(), "an absolute path has a parent"));
        } catch (IOException failed) {
            throw new SettingsException(
                    "cannot make the folder of the store " + file + "; name another path, or see who may write there",
                    failed);
        }
        SqliteStores stores = SqliteStores.open(file);
        return new Stores(
                stores.sessions(),
                stores.bookings(),
                stores.rollups(),
                stores.roster(),
                stores.accounts(),
                stores.signIns(),
                stores.rosterEdits(),
                stores.calendarFeeds(),
                stores.series(),
                stores);
    }

    private static Stores mongo(String url, StoreLimits limits, Telemetry telemetry) {
        MongoStores stores = openMongo(url, limits, telemetry);
        return new Stores(
                stores.sessions(),
                stores.bookings(),
                stores.rollups(),
                stores.roster(),
                stores.accounts(),
                stores.signIns(),
                stores.rosterEdits(),
                stores.calendarFeeds(),
                stores.series(),
                stores);
    }

    private static MongoStores openMongo(String url, StoreLimits limits, Telemetry telemetry) {
        try {
            return MongoStores.open(url, new MongoTimes(limits.selection(), limits.connect()), telemetry);
        } catch (IllegalArgumentException bad) {
            throw new SettingsException("store.url cannot be used: " + bad.getMessage(), bad);
        }
    }
}
