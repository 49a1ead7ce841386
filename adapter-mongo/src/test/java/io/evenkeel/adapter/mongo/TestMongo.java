package io.evenkeel.adapter.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.event.CommandListener;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test databases of its own on one server: the one that {@code EVENKEEL_TEST_MONGODB} names
 * ({@code mongodb://host:port}, without database), or else one in a process that all test classes share.
 */
final class TestMongo implements BeforeEachCallback, AfterEachCallback {

    private static final String VARIABLE = "EVENKEEL_TEST_MONGODB";

    private final List<AutoCloseable> opened = new ArrayList<>();
    private String server = "";

    @Override
    public void beforeEach(ExtensionContext context) {
        String given = System.getenv(VARIABLE);
        server = given != null ? given + "/" : shared(context).url("");
    }

    /** Stores on an empty database. */
    MongoStores emptyStores() {
        return open(newUrl());
    }

    /** A database that nobody has used, dropped after the test. */
    String newUrl() {
        String url = server + "evenkeel_test_" + UUID.randomUUID();
        opened.add(() -> onDatabase(url, MongoDatabase::drop));
        return url;
    }

    MongoStores open(String url) {
        MongoStores stores = MongoStores.open(url);
        opened.add(stores);
        return stores;
    }

    /** Stores that tell what happens. */
    MongoStores open(String url, Telemetry telemetry) {
        MongoStores stores = MongoStores.open(url, telemetry);
        opened.add(stores);
        return stores;
    }

    /** Stores of which each command is watched. */
    MongoStores open(String url, CommandListener listener) {
        MongoUrl parsed = MongoUrl.parse(url);
        MongoClientSettings settings = MongoClientSettings.builder(MongoDriverSettings.of(parsed.connection()))
                .addCommandListener(listener)
                .build();
        MongoStores stores = new MongoStores(MongoClients.create(settings), parsed);
        opened.add(stores);
        return stores;
    }

    /** The document of a session, as it lies in the database. */
    static Document stored(String url, SessionId id) {
        AtomicReference<Document> found = new AtomicReference<>();
        onDatabase(
                url,
                database -> found.set(database.getCollection(MongoSchema.SESSIONS)
                        .find(Filters.eq(id.value()))
                        .first()));
        return Objects.requireNonNull(found.get(), id.value());
    }

    /** Goes behind the stores' back. */
    static void onDatabase(String url, Consumer<MongoDatabase> action) {
        try (MongoClient client = MongoClients.create(url)) {
            action.accept(client.getDatabase(MongoUrl.parse(url).database()));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        for (int i = opened.size() - 1; i >= 0; i--) {
            opened.get(i).close();
        }
        opened.clear();
    }

    // The root store closes what it holds after the last test class.
    private static MongoServerProcess shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TestMongo.class))
                .computeIfAbsent(
                        MongoServerProcess.class, type -> MongoServerProcess.start(), MongoServerProcess.class);
    }
}
