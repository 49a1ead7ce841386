package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Interleaving.is;
import static io.evenkeel.adapter.mongo.Interleaving.looksForHolders;
import static io.evenkeel.adapter.mongo.Interleaving.looksForTheSession;
import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Sessions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two servers on one database, the one between two commands of the other. */
class BookingRacesTest {

    private static final Session WISH = Bookings.at("wish", 0, 60);
    private static final Session RIVAL = Bookings.at("rival", 30, 60);

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final Interleaving meanwhile = new Interleaving();
    private String url = "";
    private MongoStores here;
    private MongoStores there;

    @BeforeEach
    void openTwice() {
        url = mongo.newUrl();
        here = mongo.open(url, meanwhile);
        there = mongo.open(url);
        here.prepare(ample());
        there.prepare(ample());
    }

    @Test
    void whoeverWritesFirstHoldsAlthoughBothFoundItFree() {
        meanwhile.before(is("insert", "sessions"), () -> add(there, RIVAL));

        assertThat(add(here, WISH)).isEqualTo(occupiedBy(RIVAL));
        assertThat(here.sessions().find(WISH.id(), ample())).isEmpty();
    }

    @Test
    void isNotRefusedForAHolderWhoHasLeftBeforeItCouldBeNamed() {
        meanwhile
                .before(is("insert", "sessions"), () -> add(there, RIVAL))
                .before(looksForHolders(), () -> cancel(RIVAL));

        assertThat(add(here, WISH)).isEqualTo(new WriteOutcome.Written(WISH));
        assertThat(meanwhile.isOver()).isTrue();
    }

    @Test
    void aRoomIsFullOnlyWhenAllItsPlacesAreHeldAtOnce() {
        Roster roster = Bookings.rosterWithRoom(2);
        Session first = Bookings.inRoom("first", 0, 60);
        Session wish = Bookings.inRoom("wish", 0, 60);
        write(there, SessionWrite.add(first, roster));
        write(there, SessionWrite.add(Bookings.inRoom("second", 0, 60), roster));
        meanwhile.before(looksForHolders(), () -> {}).before(looksForHolders(), () -> cancel(first));

        assertThat(write(here, SessionWrite.add(wish, roster))).isEqualTo(new WriteOutcome.Written(wish));
        assertThat(meanwhile.isOver()).isTrue();
    }

    @Test
    void theSameRequestOfAnotherServerIsRepeatedAndNotRefusedForItsOwnEffect() {
        Session other = Bookings.at("made up elsewhere", 0, 60);
        meanwhile.before(looksForHolders(), () -> write(there, answering(SessionWrite.add(other, Roster.EMPTY))));

        assertThat(write(here, answering(SessionWrite.add(WISH, Roster.EMPTY))))
                .isEqualTo(new WriteOutcome.Replayed("answer"));
        assertThat(here.sessions().find(WISH.id(), ample())).isEmpty();
    }

    @Test
    void theSameRequestOfAnotherServerIsRepeatedAndNotTakenOrStale() {
        SessionWrite add = answering(SessionWrite.add(WISH, Roster.EMPTY));
        meanwhile.before(looksForTheSession(), () -> write(there, add));

        assertThat(write(here, add)).isEqualTo(new WriteOutcome.Replayed("answer"));

        RepeatableRequest another = new RepeatableRequest(
                new IdempotencyKey("scope", "another"), new KeptAnswer("hash", "changed", Sessions.FIRST_START));
        SessionWrite change = SessionWrite.replace(WISH.withSeats(Bookings.SEATS), Roster.EMPTY)
                .answering(another);
        meanwhile.before(looksForTheSession(), () -> write(there, change));

        assertThat(write(here, change)).isEqualTo(new WriteOutcome.Replayed("changed"));
        assertThat(meanwhile.isOver()).isTrue();
    }

    @Test
    void theSameRequestHasOneEffectAlsoWhereNothingElseStandsInTheWay() {
        Session other = Bookings.at("made up elsewhere", 600, 60);
        meanwhile.before(
                is("insert", "sessions"), () -> write(there, answering(SessionWrite.add(other, Roster.EMPTY))));

        assertThat(write(here, answering(SessionWrite.add(WISH, Roster.EMPTY))))
                .isEqualTo(new WriteOutcome.Replayed("answer"));
        assertThat(here.sessions().find(WISH.id(), ample())).isEmpty();
    }

    @Test
    void aChangeOfTheSameVersionIsStaleOrRepeated() {
        Session first = added(there, WISH);
        Session theirs = first.withSeats(Bookings.SEATS).withVersion(2);
        SessionWrite change = SessionWrite.replace(first.withTrainer(null), Roster.EMPTY);
        meanwhile.before(
                is("update", "sessions"),
                () -> write(there, SessionWrite.replace(first.withSeats(Bookings.SEATS), Roster.EMPTY)));

        assertThat(write(here, change)).isEqualTo(new WriteOutcome.Stale(theirs));

        meanwhile.before(
                is("update", "sessions"),
                () -> write(there, answering(SessionWrite.replace(theirs.withTrainer(null), Roster.EMPTY))));
        assertThat(write(here, answering(SessionWrite.replace(theirs.withRoom(Bookings.ROOM), Roster.EMPTY))))
                .isEqualTo(new WriteOutcome.Replayed("answer"));
    }

    @Test
    void aNewSessionWhoseIdCameUpMeanwhileIsTaken() {
        meanwhile.before(is("insert", "sessions"), () -> add(there, WISH.withTrainer(null)));

        assertThat(add(here, WISH)).isEqualTo(new WriteOutcome.Taken());
    }

    @Test
    void anImportIsStoredWithoutItsTimeWhenSomebodyBooksItMeanwhile() {
        meanwhile.before(is("insert", "sessions"), () -> add(there, RIVAL));

        UpsertCounts counts =
                here.sessions().upsertAll(List.of(WISH, Bookings.at("apart", 600, 60)), Roster.EMPTY, ample());

        assertThat(counts).isEqualTo(new UpsertCounts(2, 0, 0));
        assertThat(here.sessions().find(WISH.id(), ample())).contains(WISH);
        assertThat(add(here, Bookings.at("a", 0, 30))).isInstanceOf(WriteOutcome.Written.class);
        assertThat(add(here, Bookings.at("b", 30, 30))).isEqualTo(occupiedBy(RIVAL));
        assertThat(add(here, Bookings.at("c", 600, 30)))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), new SessionId("apart")));
    }

    @Test
    void anImportDoesNotUndoWhatWasAnsweredMeanwhile() {
        Session first = added(there, WISH);
        meanwhile.before(
                is("update", "sessions"),
                () -> write(there, answering(SessionWrite.replace(first.withSeats(Bookings.SEATS), Roster.EMPTY))));

        here.sessions().upsertAll(List.of(first.withRoom(Bookings.ROOM)), Roster.EMPTY, ample());

        assertThat(here.bookings().answer(request().key(), ample()))
                .contains(request().answer());
        assertThat(here.sessions().find(WISH.id(), ample()))
                .contains(first.withRoom(Bookings.ROOM).withVersion(3));
    }

    @Test
    void givesUpAfterManyLostRacesAndHasWrittenNothing() {
        Session first = added(there, WISH);
        for (int i = 0; i < 60; i++) {
            // It is there when the write comes, and gone when somebody looks.
            Session rival = Bookings.at("rival " + i, 0, 60);
            meanwhile
                    .before(is("update", "sessions"), () -> add(there, rival))
                    .before(looksForHolders(), () -> cancel(rival));
        }
        Session freed = write(there, SessionWrite.replace(first.cancelled(Sessions.FIRST_START), Roster.EMPTY))
                        instanceof WriteOutcome.Written written
                ? written.session()
                : first;

        assertThatExceptionOfType(StoreException.Conflict.class)
                .isThrownBy(() -> write(here, SessionWrite.replace(freed.withStatus(WISH.status()), Roster.EMPTY)))
                .withMessageContaining("nothing was written");
        assertThat(here.sessions().find(WISH.id(), ample())).contains(freed);
    }

    private void cancel(Session session) {
        write(there, SessionWrite.replace(session.cancelled(Sessions.FIRST_START), Roster.EMPTY));
    }

    private static WriteOutcome add(MongoStores stores, Session session) {
        return write(stores, SessionWrite.add(session, Roster.EMPTY));
    }

    private static Session added(MongoStores stores, Session session) {
        assertThat(add(stores, session)).isEqualTo(new WriteOutcome.Written(session));
        return session;
    }

    private static WriteOutcome write(MongoStores stores, SessionWrite write) {
        return stores.bookings().write(write, ample());
    }

    private static WriteOutcome occupiedBy(Session holder) {
        return new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), holder.id());
    }

    private static SessionWrite answering(SessionWrite write) {
        return write.answering(request());
    }

    private static RepeatableRequest request() {
        return new RepeatableRequest(
                new IdempotencyKey("scope", "name"), new KeptAnswer("hash", "answer", Sessions.FIRST_START));
    }
}
