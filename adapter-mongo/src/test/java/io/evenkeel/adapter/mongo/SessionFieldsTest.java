package io.evenkeel.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static io.evenkeel.adapter.mongo.TestMongo.onDatabase;
import static io.evenkeel.adapter.mongo.TestMongo.stored;
import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Sessions;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lies beside a session in its document: nothing, rather than an empty list, and not read without need. */
class SessionFieldsTest {

    private static final Instant EXPIRY = Sessions.FIRST_START;

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Test
    void aSessionThatHoldsNothingHasNoClaims() {
        String url = mongo.newUrl();
        MongoStores stores = mongo.open(url);
        Session first = Bookings.at("first", 0, 10);
        stores.bookings().write(SessionWrite.add(first, Roster.EMPTY), ample());
        assertThat(stored(url, first.id()).getList("claims", String.class))
                .hasSize(2)
                .allMatch(claim -> claim.startsWith("t/"));

        stores.bookings().write(SessionWrite.replace(first.cancelled(EXPIRY), Roster.EMPTY), ample());
        stores.sessions()
                .upsertAll(List.of(Bookings.at("second", 0, 10), Bookings.at("third", 5, 10)), Roster.EMPTY, ample());

        assertThat(stored(url, first.id())).doesNotContainKey("claims");
        assertThat(stored(url, Bookings.at("second", 0, 10).id())).containsKey("claims");
        assertThat(stored(url, Bookings.at("third", 0, 10).id())).doesNotContainKey("claims");
    }

    @Test
    void aChangeTakesOutWhatIsNoLongerKnown() {
        String url = mongo.newUrl();
        MongoStores stores = mongo.open(url);
        stores.sessions().upsertAll(List.of(Sessions.complete(1)), Roster.EMPTY, ample());

        stores.sessions().upsertAll(List.of(Sessions.planned(1).withTrainer(null)), Roster.EMPTY, ample());

        assertThat(stored(url, Sessions.planned(1).id()))
                .containsOnlyKeys("_id", "key", "activity", "start", "end", "status", "v", "pending");
    }

    @Test
    void theLastAnswerTakesItsFieldsAlong() {
        String url = mongo.newUrl();
        MongoStores stores = mongo.open(url);
        Session session = Bookings.at("first", 0, 60);
        stores.bookings().write(SessionWrite.add(session, Roster.EMPTY).answering(request("one", 0)), ample());
        stores.bookings().write(SessionWrite.replace(session, Roster.EMPTY).answering(request("two", 5)), ample());

        assertThat(stores.bookings().forgetAnswers(EXPIRY.plusSeconds(4), ample()))
                .isEqualTo(1);
        assertThat(stored(url, session.id()).getList("requests", String.class)).containsExactly("5:scope:two");
        assertThat(stores.bookings().answer(request("two", 5).key(), ample())).isPresent();
        assertThat(stores.bookings().forgetAnswers(EXPIRY.plusSeconds(5), ample()))
                .isEqualTo(1);
        assertThat(stored(url, session.id())).doesNotContainKeys("requests", "answers");
    }

    @Test
    void forgetsMoreThanOnePageOfAnswers() {
        MongoStores stores = mongo.emptyStores();
        for (int i = 0; i < 101; i++) {
            Session session = Sessions.planned(i).withTrainer(null);
            stores.bookings()
                    .write(SessionWrite.add(session, Roster.EMPTY).answering(request("name " + i, 0)), ample());
        }

        assertThat(stores.bookings().forgetAnswers(EXPIRY, ample())).isEqualTo(101);
        assertThat(stores.bookings().forgetAnswers(EXPIRY, ample())).isZero();
    }

    @Test
    void readsOfASessionLeaveTheRestBehind() {
        String url = mongo.newUrl();
        Interleaving commands = new Interleaving();
        MongoStores stores = mongo.open(url, commands);
        Session session = Bookings.at("first", 0, 60);
        stores.bookings().write(SessionWrite.add(session, Roster.EMPTY).answering(request("one", 0)), ample());
        int before = commands.sent("find", "sessions").size();
        SessionScan all = SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND);

        stores.sessions().scan(all, each -> {}, ample());
        stores.sessions().page(new SessionPageQuery(all, null, 10), ample());
        stores.sessions().find(session.id(), ample());

        assertThat(commands.sent("find", "sessions").stream().skip(before))
                .hasSize(3)
                .allSatisfy(find -> assertThat(find.getDocument("projection"))
                        .containsOnlyKeys("claims", "requests", "answers", "pending"));
    }

    @Test
    void refusesAnAnswerThatItWouldNotGiveBack() {
        MongoStores stores = mongo.emptyStores();
        for (KeptAnswer answer : List.of(
                new KeptAnswer("hash", "\uD83D", EXPIRY),
                new KeptAnswer("\uD83D", "answer", EXPIRY),
                new KeptAnswer("hash", "answer", Instant.MAX))) {
            RepeatableRequest request = new RepeatableRequest(new IdempotencyKey("scope", "name"), answer);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> stores.bookings()
                            .write(
                                    SessionWrite.add(Sessions.planned(1), Roster.EMPTY)
                                            .answering(request),
                                    ample()));
        }
        assertThat(stores.sessions().span(ample())).isEmpty();
    }

    @Test
    void refusesListsThatAreNone() {
        String url = mongo.newUrl();
        MongoStores stores = mongo.open(url);
        Session session = Bookings.at("first", 0, 60);
        stores.bookings().write(SessionWrite.add(session, Roster.EMPTY).answering(request("one", 0)), ample());
        onDatabase(
                url,
                database -> database.getCollection("sessions").updateOne(eq("first"), set("claims", List.of(1, 2))));

        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> stores.bookings().write(SessionWrite.replace(session, Roster.EMPTY), ample()))
                .withMessageContaining("'claims'");
        onDatabase(url, database -> database.getCollection("sessions").updateOne(eq("first"), set("answers", "no")));
        assertThatExceptionOfType(StoreException.Corrupt.class)
                .isThrownBy(() -> stores.bookings().answer(request("one", 0).key(), ample()))
                .withMessageContaining("'answers'");
    }

    @Test
    void takesOverADatabaseOfAnOlderProgram() {
        String url = mongo.newUrl();
        onDatabase(
                url,
                database ->
                        database.getCollection("meta").insertOne(new Document("_id", "format").append("version", 1)));

        mongo.open(url).prepare(ample());

        onDatabase(
                url,
                database -> assertThat(database.getCollection("meta")
                                .find(eq("format"))
                                .first())
                        .containsEntry("version", MongoSchema.FORMAT));
    }

    private static RepeatableRequest request(String name, int seconds) {
        return new RepeatableRequest(
                new IdempotencyKey("scope", name), new KeptAnswer("hash", "answer", EXPIRY.plusSeconds(seconds)));
    }
}
