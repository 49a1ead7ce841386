package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Sessions;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What imported sessions hold: what was free when they came, one after the other. Told by who stands in the way of a
 * booking.
 */
public interface ImportedHoldingsContract {

    /** Ports over no session. */
    StoresUnderTest emptyStores();

    @Test
    default void anImportThatMovesASessionMovesWhatItHolds() {
        StoresUnderTest stores = emptyStores();
        Session first = Bookings.at("first", 0, 60);
        upsert(stores, first);

        upsert(stores, first.withPlan(Bookings.minutes(120, 60)));

        requireFree(stores, 0);
        requireHeld(stores, 120, "first");
    }

    @Test
    default void anImportThatMovesASessionOntoAnotherLeavesItWithNothing() {
        StoresUnderTest stores = emptyStores();
        Session first = Bookings.at("first", 0, 60);
        upsert(stores, first, Bookings.at("second", 120, 60));
        Session moved = first.withPlan(Bookings.minutes(90, 60));

        upsert(stores, moved);

        assertThat(stores.sessions().find(first.id(), ample())).contains(moved.withVersion(2));
        requireFree(stores, 0);
        requireFree(stores, 90);
        requireHeld(stores, 120, "second");
    }

    @Test
    default void anImportThatEndsASessionFreesItsTime() {
        StoresUnderTest stores = emptyStores();
        Session first = Bookings.at("first", 0, 60);
        upsert(stores, first);

        upsert(stores, first.completed(Sessions.FIRST_START, Sessions.FIRST_START.plusSeconds(3_600)));

        requireFree(stores, 0);
    }

    @Test
    default void whatTheFirstOfABatchGivesUpTheNextMayTake() {
        StoresUnderTest stores = emptyStores();
        Session first = Bookings.at("first", 0, 60);
        Session second = Bookings.at("second", 60, 60);
        upsert(stores, first, second);

        upsert(
                stores,
                first.withPlan(Bookings.minutes(120, 60)),
                second.withPlan(Bookings.minutes(0, 60)),
                Bookings.at("third", 60, 60));

        requireHeld(stores, 0, "second");
        requireHeld(stores, 60, "third");
        requireHeld(stores, 120, "first");
    }

    @Test
    default void whatIsInTheWayOfTheFirstOfABatchMayNotBeInThatOfTheNext() {
        StoresUnderTest stores = emptyStores();
        upsert(stores, Bookings.at("stored", 0, 30));

        upsert(stores, Bookings.at("refused", 15, 60), Bookings.at("free", 45, 30));

        requireFree(stores, 30);
        requireHeld(stores, 45, "free");
    }

    @Test
    default void aSessionThatABatchMovesAwayAndBackHoldsWhatIsFreeThen() {
        StoresUnderTest stores = emptyStores();
        Session held = Bookings.at("held", 0, 60);
        Session above = Bookings.at("above", 0, 60);
        upsert(stores, held, above);

        upsert(stores, above.withPlan(Bookings.minutes(120, 60)), above);

        assertThat(stores.sessions().find(above.id(), ample())).contains(above.withVersion(3));
        requireFree(stores, 120);
        requireHeld(stores, 0, "held");
    }

    @Test
    default void aSessionThatHeldNothingTakesItsTimeWithAChangeOnceItIsFree() {
        StoresUnderTest stores = emptyStores();
        Session first = Bookings.at("first", 0, 60);
        Session second = Bookings.at("second", 0, 60);
        upsert(stores, first, second);
        stores.bookings().write(SessionWrite.replace(first.cancelled(Sessions.FIRST_START), Roster.EMPTY), ample());

        upsert(stores, second);
        requireFree(stores, 30);
        upsert(stores, second.withSeats(Bookings.SEATS));

        requireHeld(stores, 0, "second");
    }

    @Test
    default void aRoomTakesAsManyImportedSessionsAsItHasPlaces() {
        StoresUnderTest stores = emptyStores();
        Roster roster = Bookings.rosterWithRoom(2);
        stores.sessions()
                .upsertAll(
                        List.of(
                                Bookings.inRoom("first", 0, 60),
                                Bookings.inRoom("second", 30, 60),
                                Bookings.inRoom("third", 45, 60),
                                Bookings.inRoom("fourth", 60, 60)),
                        roster,
                        ample());

        for (int minute : new int[] {30, 60}) {
            assertThat(stores.bookings().write(SessionWrite.add(Bookings.inRoom("wish", minute, 5), roster), ample()))
                    .as("minute %s", minute)
                    .isInstanceOf(WriteOutcome.Occupied.class);
        }
        assertThat(stores.bookings().write(SessionWrite.add(Bookings.inRoom("wish", 90, 5), roster), ample()))
                .isInstanceOf(WriteOutcome.Written.class);
    }

    private static void upsert(StoresUnderTest stores, Session... batch) {
        stores.sessions().upsertAll(List.of(batch), Roster.EMPTY, ample());
    }

    private static void requireHeld(StoresUnderTest stores, int startMinute, String holder) {
        assertThat(probe(stores, startMinute))
                .as("who holds minute %s", startMinute)
                .isInstanceOfSatisfying(
                        WriteOutcome.Occupied.class,
                        occupied -> assertThat(occupied.holder()).isEqualTo(new SessionId(holder)));
    }

    /** Free, and free again afterwards. */
    private static void requireFree(StoresUnderTest stores, int startMinute) {
        assertThat(probe(stores, startMinute))
                .as("minute %s", startMinute)
                .isInstanceOfSatisfying(
                        WriteOutcome.Written.class,
                        written -> stores.bookings()
                                .write(
                                        SessionWrite.replace(
                                                written.session().cancelled(Sessions.FIRST_START), Roster.EMPTY),
                                        ample()));
    }

    private static WriteOutcome probe(StoresUnderTest stores, int startMinute) {
        return stores.bookings()
                .write(
                        SessionWrite.add(Bookings.at("probe of minute " + startMinute, startMinute, 5), Roster.EMPTY),
                        ample());
    }
}
