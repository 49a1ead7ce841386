package io.evenkeel.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static io.evenkeel.adapter.mongo.TestMongo.onDatabase;
import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Rosters;
import io.evenkeel.tck.data.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoStoresTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Test
    void twoServersShareADatabase() {
        String url = mongo.newUrl();
        mongo.open(url).sessions().upsertAll(List.of(Sessions.complete(1)), Roster.EMPTY, ample());

        assertThat(mongo.open(url).sessions().find(Sessions.complete(1).id(), ample()))
                .contains(Sessions.complete(1));
    }

    @Test
    void refusesADocumentThatIsNoSession() {
        String url = mongo.newUrl();
        SessionStore store = mongo.open(url).sessions();
        Session session = Sessions.planned(1);
        store.upsertAll(List.of(session), Roster.EMPTY, ample());
        onDatabase(
                url, database -> database.getCollection("sessions").updateOne(eq("session-1"), set("start", "soon")));

        assertThatExceptionOfType(StoreException.Corrupt.class).isThrownBy(() -> store.find(session.id(), ample()));
        assertThatExceptionOfType(StoreException.Corrupt.class).isThrownBy(() -> store.span(ample()));
        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> store.upsertAll(List.of(session), Roster.EMPTY, ample()));
    }

    @Test
    void refusesADatabaseOfANewerProgram() {
        String url = mongo.newUrl();
        mongo.open(url).prepare(ample());
        onDatabase(url, database -> database.getCollection("meta").updateOne(eq("format"), inc("version", 1)));

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> mongo.open(url).prepare(ample()))
                .withMessageContaining("use a newer program");
    }

    @Test
    void refusesAnIndexThatIsNotWhatItShouldBe() {
        String url = mongo.newUrl();
        onDatabase(
                url,
                database -> database.getCollection("sessions")
                        .createIndex(
                                Indexes.ascending("key"),
                                new IndexOptions().name("external_key").unique(true)));

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> mongo.open(url).prepare(ample()))
                .withMessageContaining("index");
    }

    @Test
    void writesNothingWhenASessionIdIsTaken() {
        SessionStore store = mongo.emptyStores().sessions();
        store.upsertAll(List.of(Sessions.imported(1)), Roster.EMPTY, ample());
        Session sameId = Sessions.imported(1).withExternalKey(new ExternalKey("other", "1"));
        long version = store.dataVersion(ample());

        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> store.upsertAll(List.of(Sessions.imported(2), sameId), Roster.EMPTY, ample()))
                .withMessageContaining("session-1");

        assertThat(store.find(Sessions.imported(2).id(), ample())).isEmpty();
        assertThat(store.dataVersion(ample())).isEqualTo(version);
    }

    @Test
    void refusesANameWhoseIdIsTaken() {
        RosterStore roster = mongo.emptyStores().roster();
        roster.ensureAll(List.of(new RosterEntry(RosterKind.ROOM, "r", "Sauna")), ample());

        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> roster.ensureAll(List.of(new RosterEntry(RosterKind.ROOM, "r", "Pool")), ample()));
    }

    @Test
    void refusesDetailsThatAreNone() {
        String url = mongo.newUrl();
        RosterStore roster = mongo.open(url).roster();
        roster.saveAll(Rosters.complete(), ample());
        for (Object details : List.of("none", new Document("concurrentSessions", 0), new Document("seats", 1))) {
            onDatabase(
                    url,
                    database -> database.getCollection("roster").updateOne(eq("ROOM/room-1"), set("details", details)));

            assertThatExceptionOfType(StoreException.Corrupt.class)
                    .isThrownBy(() -> roster.roster(ample()))
                    .withMessageContaining("room-1");
        }
        assertThat(roster.list(RosterKind.ROOM, ample())).hasSize(2);
    }

    @Test
    void manyServersThatMakeTheSameEntitiesAtOnceAllSucceed() throws Exception {
        String url = mongo.newUrl();
        List<Callable<Boolean>> servers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            RosterStore roster = mongo.open(url).roster();
            servers.add(() -> {
                roster.saveAll(Rosters.complete(), ample());
                return true;
            });
        }
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> result : executor.invokeAll(servers)) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(mongo.open(url).roster().roster(ample())).isEqualTo(Rosters.complete());
    }

    @Test
    void doesNotClaimThatNothingWasWrittenWhenAnIdCameUpBetweenLookingAndWriting() {
        String url = mongo.newUrl();
        RosterStore roster = mongo.open(url).roster();
        roster.ensureAll(List.of(new RosterEntry(RosterKind.TRAINER, "t0", "Eve")), ample());
        // Not to be found by its name, but in the way of the write: as if it had come meanwhile, each time anew.
        Document rival = new Document("_id", "rival")
                .append("kind", "TRAINER")
                .append("id", "trainer-1")
                .append("name", "Somebody else");
        onDatabase(url, database -> database.getCollection("roster").insertOne(rival));

        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> roster.saveAll(Rosters.of(Rosters.trainer(1)), ample()))
                .withMessageContaining("times in a row");
    }

    @Test
    void refusesDetailsThatItWouldNotGiveBack() {
        RosterStore roster = mongo.emptyStores().roster();
        Activity halfPair = new Activity(new ActivityId("a"), "Yoga", "\uD83D", 60, 1, Buffers.NONE, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster.saveAll(Roster.of(List.of(), List.of(halfPair), List.of()), ample()));
        assertThat(roster.list(RosterKind.ACTIVITY, ample())).isEmpty();
    }

    @Test
    void countsEachChangeOfOneSessionWhenManyChangeItAtOnce() throws Exception {
        SessionStore store = mongo.emptyStores().sessions();
        List<Callable<UpsertCounts>> writers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Session change = Sessions.imported(1).withSeats(Seats.of(i, 0, 0));
            writers.add(() -> store.upsertAll(List.of(change), Roster.EMPTY, ample()));
        }
        ExecutorService executor = Executors.newFixedThreadPool(4);
        List<UpsertCounts> counts = new ArrayList<>();
        try {
            for (Future<UpsertCounts> result : executor.invokeAll(writers)) {
                counts.add(result.get());
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(counts.stream().mapToInt(UpsertCounts::added).sum()).isEqualTo(1);
        assertThat(counts.stream().mapToInt(UpsertCounts::replaced).sum()).isEqualTo(23);
        assertThat(store.find(Sessions.imported(1).id(), ample()).orElseThrow().version())
                .isEqualTo(24);
    }

    @Test
    void aRepeatAfterAWriterDiedConvergesAndCountsTheDataVersionUp() {
        String url = mongo.newUrl();
        SessionStore store = mongo.open(url).sessions();
        List<Session> batch = IntStream.range(0, 3).mapToObj(Sessions::imported).toList();
        store.upsertAll(batch, Roster.EMPTY, ample());
        onDatabase(url, database -> database.getCollection("meta").updateOne(eq("sessions"), inc("begun", 1L)));
        long readBetween = store.dataVersion(ample());

        UpsertCounts repeated = store.upsertAll(batch, Roster.EMPTY, ample());

        assertThat(repeated).isEqualTo(new UpsertCounts(0, 0, 3));
        assertThat(store.dataVersion(ample())).isGreaterThan(readBetween);
    }
}
