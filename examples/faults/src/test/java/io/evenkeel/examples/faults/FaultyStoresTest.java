package io.evenkeel.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.examples.faults.Answer.Kind;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyBookingStore;
import io.evenkeel.tck.fault.FaultyRosterStore;
import io.evenkeel.tck.fault.FaultySessionStore;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** The stores in memory, inside ones that go wrong when they are told to. */
class FaultyStoresTest implements StudioOutage {

    private final Faults faults = new Faults();
    /** Of the bookings alone. */
    private final Faults bookingFaults = new Faults();

    @Override
    public Studio studio() {
        InMemoryStores stores = new InMemoryStores();
        stores.roster().saveAll(People.ROSTER, People.deadline());
        return new Studio(
                new FaultySessionStore(stores.sessions(), faults),
                new FaultyBookingStore(new FaultyBookingStore(stores.bookings(), bookingFaults), faults),
                new FaultyRosterStore(stores.roster(), faults),
                InstantSource.fixed(TEN),
                LIMIT);
    }

    @Override
    public void breakStore() {
        faults.failAlways(() -> new StoreException.Unavailable("somebody pulled the plug", null));
    }

    @Override
    public void hangStore() {
        faults.hang();
    }

    @Override
    public void healStore() {
        faults.heal();
    }

    /** The worst case: it was booked, and nobody heard of it. The same wish again finds out, and books nothing twice. */
    @Test
    void anAnswerThatGotLostIsHeardByAskingAgain() {
        Studio studio = studio();

        // A booking asks first what the same call was answered before; the answer after that is the one of the write.
        bookingFaults.spareNext(1);
        bookingFaults.loseAnswers(1, () -> new StoreException.Unavailable("the connection broke just then", null));
        Answer first = studio.book("Yoga", "Ada", TEN, "one");
        Answer again = studio.book("Yoga", "Ada", TEN, "one");
        Answer other = studio.book("Yoga", "Ada", TEN, "two");

        assertThat(first.kind()).isEqualTo(Kind.ASK_AGAIN);
        assertThat(again).isEqualTo(new Answer(Kind.DONE, "Yoga with Ada at 2026-03-02T10:00:00Z"));
        assertThat(other.kind()).isEqualTo(Kind.REFUSED);
        assertThat(studio.planned(MONDAY)).isEqualTo(new Answer(Kind.DONE, "1 planned"));
    }
}
