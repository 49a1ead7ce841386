package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.mongo.MongoStores;
import io.evenkeel.adapter.sqlite.SqliteStores;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.bootstrap.settings.SettingsException;
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
        RosterEditStore rosterEdits,
        AutoCloseable closing) {

    static Stores open(StoreUrl url, Telemetry telemetry) {
        return switch (url.kind()) {
            case MEMORY -> memory();
            case SQLITE -> sqlite(Objects.requireNonNull(url.file()));
            case MONGODB -> mongo(Objects.requireNonNull(url.url()), telemetry);
        };
    }

    private static Stores memory() {
        InMemoryStores stores = new InMemoryStores();
        return new Stores(
                stores.sessions(),
                stores.bookings(),
                stores.rollups(),
                stores.roster(),
                stores.rosterEdits(),
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
                stores.sessions(), stores.bookings(), stores.rollups(), stores.roster(), stores.rosterEdits(), stores);
    }

    private static Stores mongo(String url, Telemetry telemetry) {
        MongoStores stores = openMongo(url, telemetry);
        return new Stores(
                stores.sessions(), stores.bookings(), stores.rollups(), stores.roster(), stores.rosterEdits(), stores);
    }

    private static MongoStores openMongo(String url, Telemetry telemetry) {
        try {
            return MongoStores.open(url, telemetry);
        } catch (IllegalArgumentException bad) {
            throw new SettingsException("cannot use the store: " + bad.getMessage(), bad);
        }
    }
}
