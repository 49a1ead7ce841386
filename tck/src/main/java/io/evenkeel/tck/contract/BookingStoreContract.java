package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Sessions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link BookingStore} must do, one write after the other. Implement {@link #emptyStores()} and nothing else. */
public interface BookingStoreContract {

    /** Ports over no session. */
    StoresUnderTest emptyStores();

    @Test
    default void storesANewSessionWithVersionOne() {
        StoresUnderTest stores = emptyStores();
        Session session = Sessions.complete(1);

        assertThat(stores.bookings().write(SessionWrite.add(session, Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Written(session));
        assertThat(stores.sessions().find(session.id(), ample())).contains(session);
        assertThat(stores.sessions().dataVersion(ample())).isPositive();
    }

    @Test
    default void refusesANewSessionWhoseIdOrExternalKeyIsKnown() {
        StoresUnderTest stores = emptyStores();
        Session stored = Sessions.imported(1);
        stores.sessions().upsertAll(List.of(stored), Roster.EMPTY, ample());

        assertThat(stores.bookings().write(SessionWrite.add(Sessions.planned(1), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Taken());
        Session sameKey = Sessions.planned(2).withExternalKey(stored.externalKey());
        assertThat(stores.bookings().write(SessionWrite.add(sameKey, Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Taken());
        assertThat(stores.sessions().find(stored.id(), ample())).contains(stored);
        assertThat(stores.sessions().find(sameKey.id(), ample())).isEmpty();
    }

    @Test
    default void changesAKnownSessionAndCountsItsVersion() {
        StoresUnderTest stores = emptyStores();
        Session first = added(stores, Sessions.imported(1));
        long dataVersion = stores.sessions().dataVersion(ample());
        Session changed = first.withTrainer(null).withExternalKey(new ExternalKey("other", "key"));

        WriteOutcome outcome = stores.bookings().write(SessionWrite.replace(changed, Roster.EMPTY), ample());

        Session expected = first.withTrainer(null).withVersion(2);
        assertThat(outcome).isEqualTo(new WriteOutcome.Written(expected));
        assertThat(stores.sessions().find(first.id(), ample())).contains(expected);
        assertThat(stores.sessions().dataVersion(ample())).isGreaterThan(dataVersion);
    }

    @Test
    default void refusesAChangeThatWasMadeFromAnOlderVersion() {
        StoresUnderTest stores = emptyStores();
        Session first = added(stores, Sessions.planned(1));
        Session second = written(stores, SessionWrite.replace(first.withTrainer(null), Roster.EMPTY));

        assertThat(stores.bookings()
                        .write(SessionWrite.replace(first.cancelled(Sessions.FIRST_START), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Stale(second));
        assertThat(stores.sessions().find(first.id(), ample())).contains(second);
    }

    @Test
    default void refusesAChangeOfNoSession() {
        assertThat(emptyStores().bookings().write(SessionWrite.replace(Sessions.planned(1), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Missing());
    }

    @Test
    default void aTrainerIsHeldForOneSession() {
        StoresUnderTest stores = emptyStores();
        Session first = added(stores, Bookings.at("first", 0, 60));
        Session overlapping = Bookings.at("second", 55, 60);
        long dataVersion = stores.sessions().dataVersion(ample());

        assertThat(stores.bookings().write(SessionWrite.add(overlapping, Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), first.id()));
        assertThat(stores.sessions().find(overlapping.id(), ample())).isEmpty();
        assertThat(stores.sessions().dataVersion(ample())).isEqualTo(dataVersion);
    }

    @Test
    default void neighboursDoNotOverlap() {
        StoresUnderTest stores = emptyStores();

        added(stores, Bookings.at("middle", 60, 60));
        added(stores, Bookings.at("before", 0, 60));
        added(stores, Bookings.at("after", 120, 60));
        added(stores, Bookings.at("at the same time", 60, 60).withTrainer(null));
    }

    @Test
    default void buffersHoldTheTrainerAsWell() {
        StoresUnderTest stores = emptyStores();
        Roster roster = Bookings.rosterWithBuffers(10, 5);
        Session first = written(stores, SessionWrite.add(Bookings.at("first", 60, 60), roster));
        WriteOutcome occupied = new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), first.id());

        // 60..120 is held from 50 to 125; a session that ends at 45 is held until 50.
        assertThat(stores.bookings().write(SessionWrite.add(Bookings.at("a", 20, 30), roster), ample()))
                .isEqualTo(occupied);
        assertThat(stores.bookings().write(SessionWrite.add(Bookings.at("b", 130, 30), roster), ample()))
                .isEqualTo(occupied);
        assertThat(stores.bookings().write(SessionWrite.add(Bookings.at("c", 120, 30), Roster.EMPTY), ample()))
                .isEqualTo(occupied);
        written(stores, SessionWrite.add(Bookings.at("d", 15, 30), roster));
        written(stores, SessionWrite.add(Bookings.at("e", 135, 30), roster));
    }

    @Test
    default void aRoomIsHeldForAsManySessionsAsItHasPlaces() {
        StoresUnderTest stores = emptyStores();
        Roster roster = Bookings.rosterWithRoom(2);
        written(stores, SessionWrite.add(Bookings.inRoom("first", 0, 60), roster));
        written(stores, SessionWrite.add(Bookings.inRoom("second", 30, 60), roster));

        WriteOutcome outcome =
                stores.bookings().write(SessionWrite.add(Bookings.inRoom("third", 45, 60), roster), ample());

        assertThat(outcome).isInstanceOfSatisfying(WriteOutcome.Occupied.class, occupied -> {
            assertThat(occupied.resource()).isEqualTo(Resource.of(Bookings.ROOM));
            assertThat(occupied.holder().value()).isIn("first", "second");
        });
        // Places are chosen for each five minutes: the first session leaves at 60, the second at 90.
        written(stores, SessionWrite.add(Bookings.inRoom("fourth", 60, 60), roster));
        written(stores, SessionWrite.add(Bookings.inRoom("fifth", 90, 60), roster));
    }

    @Test
    default void aRoomThatNobodyKnowsHasOnePlace() {
        StoresUnderTest stores = emptyStores();
        Session first = added(stores, Bookings.inRoom("first", 0, 60));

        assertThat(stores.bookings().write(SessionWrite.add(Bookings.inRoom("second", 30, 60), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.ROOM), first.id()));
    }

    @Test
    default void onlyWhatIsPlannedOrUnderWayHolds() {
        StoresUnderTest stores = emptyStores();
        for (SessionStatus status : SessionStatus.values()) {
            int start = 60 * status.ordinal();
            added(stores, Bookings.at(status.name(), start, 60).withStatus(status));

            WriteOutcome outcome = stores.bookings()
                    .write(SessionWrite.add(Bookings.at("over " + status, start, 60), Roster.EMPTY), ample());

            assertThat(outcome instanceof WriteOutcome.Occupied)
                    .as("%s", status)
                    .isEqualTo(status.holdsResources());
        }
    }

    @Test
    default void cancellingFreesAndComingBackMustFindItFree() {
        StoresUnderTest stores = emptyStores();
        Session first = added(stores, Bookings.at("first", 0, 60));
        Session cancelled = written(stores, SessionWrite.replace(first.cancelled(Sessions.FIRST_START), Roster.EMPTY));
        added(stores, Bookings.at("second", 30, 60));

        assertThat(stores.bookings()
                        .write(
                                SessionWrite.replace(cancelled.withStatus(SessionStatus.PLANNED), Roster.EMPTY),
                                ample()))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), new SessionId("second")));
        assertThat(stores.sessions().find(first.id(), ample())).contains(cancelled);
    }

    @Test
    default void movingFreesTheOldTimeAndMayOverlapIt() {
        StoresUnderTest stores = emptyStores();
        Session first = added(stores, Bookings.at("first", 0, 60));

        Session moved = written(stores, SessionWrite.replace(first.withPlan(Bookings.minutes(30, 60)), Roster.EMPTY));

        added(stores, Bookings.at("second", 0, 30));
        assertThat(stores.bookings().write(SessionWrite.add(Bookings.at("third", 85, 5), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), moved.id()));
    }

    @Test
    default void movingOntoAnotherIsRefusedAndChangesNothing() {
        StoresUnderTest stores = emptyStores();
        Session first = added(stores, Bookings.at("first", 0, 60));
        added(stores, Bookings.at("second", 60, 60));

        assertThat(stores.bookings()
                        .write(SessionWrite.replace(first.withPlan(Bookings.minutes(30, 60)), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), new SessionId("second")));
        assertThat(stores.sessions().find(first.id(), ample())).contains(first);
        assertThat(stores.bookings().write(SessionWrite.add(Bookings.at("third", 0, 30), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), first.id()));
    }

    @Test
    default void importedSessionsAreStoredAlsoWhereNothingIsFree() {
        StoresUnderTest stores = emptyStores();
        List<Session> both = List.of(Bookings.at("first", 0, 60), Bookings.at("second", 30, 60));

        stores.sessions().upsertAll(both, Roster.EMPTY, ample());

        assertThat(stores.sessions().find(new SessionId("second"), ample())).contains(both.get(1));
        // The second holds nothing, so behind the first the time is free.
        assertThat(stores.bookings().write(SessionWrite.add(Bookings.at("third", 55, 5), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), new SessionId("first")));
        added(stores, Bookings.at("fourth", 60, 30));
    }

    @Test
    default void aChangeThatLeavesTheTimeAloneIsNeverOccupied() {
        StoresUnderTest stores = emptyStores();
        List<Session> both = List.of(Bookings.at("first", 0, 60), Bookings.at("second", 30, 60));
        stores.sessions().upsertAll(both, Roster.EMPTY, ample());

        written(
                stores,
                SessionWrite.replace(both.get(1).withSeats(Bookings.SEATS), Bookings.rosterWithBuffers(60, 60)));
        written(
                stores,
                SessionWrite.replace(both.get(0).withSeats(Bookings.SEATS), Bookings.rosterWithBuffers(60, 60)));

        // What they hold is as before: the first its time without buffers, the second nothing.
        added(stores, Bookings.at("third", 60, 60));
    }

    @Test
    default void anImportKeepsWhatASessionHolds() {
        StoresUnderTest stores = emptyStores();
        Session first = Bookings.at("first", 0, 60);
        stores.sessions().upsertAll(List.of(first), Roster.EMPTY, ample());
        added(stores, Bookings.at("second", 60, 60));

        stores.sessions()
                .upsertAll(List.of(first.withSeats(Bookings.SEATS)), Bookings.rosterWithBuffers(30, 30), ample());

        assertThat(stores.bookings().write(SessionWrite.add(Bookings.at("third", 30, 30), Roster.EMPTY), ample()))
                .isEqualTo(new WriteOutcome.Occupied(Resource.of(Bookings.TRAINER), first.id()));
    }

    @Test
    default void anImportedSessionAtAnOddTimeHoldsTheFiveMinutesThatItTouches() {
        StoresUnderTest stores = emptyStores();
        Interval odd = new Interval(
                Bookings.minutes(1, 1).startSecondInclusive() + 7,
                Bookings.minutes(6, 1).startSecondInclusive());
        stores.sessions().upsertAll(List.of(Bookings.at("odd", 0, 60).withPlan(odd)), Roster.EMPTY, ample());

        assertThat(stores.bookings().write(SessionWrite.add(Bookings.at("a", 5, 30), Roster.EMPTY), ample()))
                .isInstanceOf(WriteOutcome.Occupied.class);
        added(stores, Bookings.at("b", 10, 30));
    }

    @Test
    default void whatIsLongerThanADayCanBeImportedButNotBooked() {
        StoresUnderTest stores = emptyStores();
        Session day = Bookings.at("day", 0, 24 * 60);
        Session longer = Bookings.at("longer", 24 * 60, 24 * 60 + 5);

        added(stores, day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.bookings().write(SessionWrite.add(longer, Roster.EMPTY), ample()));
        stores.sessions().upsertAll(List.of(longer), Roster.EMPTY, ample());

        assertThat(stores.sessions().find(longer.id(), ample())).contains(longer);
        added(stores, Bookings.at("beside", 24 * 60, 60));
    }

    @Test
    default void resourcesOfTheSameIdAreNotTheSame() {
        StoresUnderTest stores = emptyStores();

        added(stores, Bookings.at("first", 0, 60));
        added(stores, Bookings.at("second", 0, 60).withTrainer(null).withRoom(new RoomId(Bookings.TRAINER.value())));
    }

    @Test
    default void aWriteEndsAtTheDeadlineAndChangesNothing() {
        StoresUnderTest stores = emptyStores();

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(
                        () -> stores.bookings().write(SessionWrite.add(Sessions.planned(1), Roster.EMPTY), expired()));
        assertThat(stores.sessions().find(Sessions.planned(1).id(), ample())).isEmpty();
    }

    /** Books, and insists that it could be booked. */
    private static Session added(StoresUnderTest stores, Session session) {
        return written(stores, SessionWrite.add(session, Roster.EMPTY));
    }

    private static Session written(StoresUnderTest stores, SessionWrite write) {
        WriteOutcome outcome = stores.bookings().write(write, ample());
        assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        return ((WriteOutcome.Written) outcome).session();
    }
}
