package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.ConnectionString;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Sessions;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What telemetry hears of commands and connections, from a server in a process of its own. */
class MongoTelemetryTest {

    private static final SessionId NOBODY = new SessionId("nobody");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final RecordedTelemetry telemetry = new RecordedTelemetry();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void endTheCallers() {
        callers.shutdownNow();
    }

    @Test
    void countsEachCommandByItsName() {
        MongoStores stores = mongo.open(mongo.newUrl(), telemetry);
        stores.prepare(ample());
        List<Session> many =
                IntStream.range(0, 2_500).mapToObj(Sessions::planned).toList();

        assertThat(telemetry.commands("createIndexes", "succeeded")).isPositive();
        stores.sessions().upsertAll(many, Roster.EMPTY, ample());
        assertThat(telemetry.commands("insert", "succeeded")).isPositive();
        telemetry.forgetCounts();
        stores.sessions().find(NOBODY, ample());
        assertThat(telemetry.commands("find", "succeeded")).isEqualTo(1);
        stores.sessions().scan(SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND), any -> {}, ample());

        // One, and three pages of up to a thousand.
        assertThat(telemetry.commands("find", "succeeded")).isEqualTo(4);
        assertThat(telemetry.commands("find", "failed")).isZero();
        assertThat(telemetry.longest()).isPositive();
    }

    @Test
    void aCommandThatNobodyExpectsIsOneOfTheOthers() {
        try (MongoClient client = metered(mongo.newUrl())) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
            Throwable unknown =
                    catchThrowable(() -> client.getDatabase("admin").runCommand(new Document("madeUpByATest", 1)));

            assertThat(unknown).isNotNull();
        }

        assertThat(telemetry.commands("other", "succeeded")).isEqualTo(1);
        assertThat(telemetry.commands("other", "failed")).isEqualTo(1);
    }

    @Test
    void everyConnectionIsGivenBackAndInTheEndClosed() {
        MongoStores stores = mongo.open(mongo.newUrl() + "?maxPoolSize=3", telemetry);
        stores.prepare(ample());
        telemetry.forgetCounts();

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(any -> CompletableFuture.runAsync(() -> findTimes(stores, 20), callers))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(telemetry.commands("find", "succeeded")).isEqualTo(160);
        assertThat(telemetry.figure(PoolFigure.USED)).isZero();
        assertThat(telemetry.figure(PoolFigure.WAITING)).isZero();
        assertThat(telemetry.figure(PoolFigure.IDLE)).isBetween(1, 3);
        stores.close();
        assertThat(telemetry.figure(PoolFigure.IDLE)).isZero();
    }

    @Test
    void whoWaitsInVainForTheOnlyConnectionIsCounted() throws InterruptedException {
        try (MongoServerProcess server = MongoServerProcess.start();
                MongoClient client = metered(server.url("evenkeel") + "?maxPoolSize=1")) {
            MongoCollection<Document> collection =
                    client.getDatabase("evenkeel").getCollection("sessions");
            collection.find().first();
            server.pause();
            CompletableFuture<Document> first =
                    CompletableFuture.supplyAsync(() -> collection.find().first(), callers);
            telemetry.await(PoolFigure.USED, 1);
            assertThat(telemetry.figure(PoolFigure.IDLE)).isZero();
            CompletableFuture<Throwable> second = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> collection.find().first()), callers);
            telemetry.await(PoolFigure.WAITING, 1);

            assertThat(second.join()).isInstanceOf(MongoTimeoutException.class);
            server.resume();
            first.join();

            assertThat(telemetry.missed("timeout")).isEqualTo(1);
            assertThat(telemetry.figure(PoolFigure.WAITING)).isZero();
            assertThat(telemetry.figure(PoolFigure.USED)).isZero();
            assertThat(telemetry.figure(PoolFigure.IDLE)).isEqualTo(1);
        }
    }

    @Test
    void aCommandUnderWayFailsWithItsServerAndLeavesNoConnectionBehind() throws InterruptedException {
        try (MongoServerProcess server = MongoServerProcess.start();
                MongoStores stores = MongoStores.open(server.url("evenkeel"), telemetry)) {
            stores.prepare(ample());
            server.pause();
            CompletableFuture<Throwable> call = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> stores.sessions().find(NOBODY, ample())), callers);
            telemetry.await(PoolFigure.USED, 1);

            server.kill();

            assertThat(call.join()).isInstanceOf(StoreException.Unavailable.class);
            assertThat(telemetry.commands("find", "failed")).isEqualTo(1);
            telemetry.await(PoolFigure.IDLE, 0);
            assertThat(telemetry.figure(PoolFigure.USED)).isZero();
            assertThat(telemetry.figure(PoolFigure.WAITING)).isZero();
        }
    }

    private MongoClient metered(String url) {
        return MongoClients.create(
                MongoDriverSettings.metered(new ConnectionString(url), MongoTimes.DEFAULT, telemetry));
    }

    private static void findTimes(MongoStores stores, int times) {
        Collections.nCopies(times, NOBODY).forEach(id -> stores.sessions().find(id, ample()));
    }
}
