package io.evenkeel.adapter.mongo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import io.evenkeel.application.port.out.Telemetry;
import java.time.Instant;
import java.util.Map;
import org.bson.BsonType;
import org.bson.codecs.BsonTypeClassMap;
import org.bson.codecs.CollectionCodecProvider;
import org.bson.codecs.DocumentCodecProvider;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * How the driver is set up. What the URL says about these settings is overruled, because the guarantees of the stores
 * rest on them.
 *
 * <p>The driver's own limits are 30 s to find a server, none to read, 120 s for a free connection. Here each operation
 * has what is left of its deadline ({@code timeoutMS}), which also covers reading and, in place of the pool's own
 * limit, waiting for a connection; finding a server and connecting end earlier still.
 *
 * <p>The driver does not retry: two retries would multiply. A guard around the port repeats what may be repeated, with a
 * budget.
 */
final class MongoDriverSettings {

    private static final BsonTypeClassMap TYPES = new BsonTypeClassMap(Map.of(BsonType.DATE_TIME, Instant.class));

    /** As the driver's own, except that a date is read as an {@code Instant}, in a list as well. */
    private static final CodecRegistry CODECS = fromRegistries(
            fromProviders(new DocumentCodecProvider(TYPES), new CollectionCodecProvider(TYPES)),
            MongoClientSettings.getDefaultCodecRegistry());

    private MongoDriverSettings() {}

    static MongoClientSettings of(ConnectionString connection) {
        return of(connection, MongoTimes.DEFAULT);
    }

    static MongoClientSettings of(ConnectionString connection, MongoTimes times) {
        return MongoClientSettings.builder()
                .applyConnectionString(connection)
                .codecRegistry(CODECS)
                .applicationName("evenkeel")
                .retryReads(false)
                .retryWrites(false)
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(times.selection().toMillis(), MILLISECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(times.connect().toMillis(), MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(1, SECONDS))
                .build();
    }

    /** The same, and telemetry hears of commands and connections. */
    static MongoClientSettings metered(ConnectionString connection, MongoTimes times, Telemetry telemetry) {
        QuietTelemetry quiet = new QuietTelemetry(telemetry);
        return MongoClientSettings.builder(of(connection, times))
                .addCommandListener(new MeteredCommands(quiet))
                .applyToConnectionPoolSettings(pool -> pool.addConnectionPoolListener(new MeteredPool(quiet)))
                .build();
    }
}
