package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Sessions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link io.evenkeel.application.port.out.BookingStore} must do when a request comes twice. */
public interface IdempotencyContract {

    /** The moment until which the answers of this contract are kept. */
    Instant EXPIRY = Sessions.FIRST_START;

    /** Ports over no session. */
    StoresUnderTest emptyStores();

    @Test
    default void aRepeatGetsTheFirstAnswerAndHasNoEffect() {
        StoresUnderTest stores = emptyStores();
        RepeatableRequest request = request("one", "hash", "the answer,\r\n\t\"Ёлка\" \uD83D\uDE80");
        stores.bookings().write(add(Bookings.at("first", 0, 60)).answering(request), ample());
        long version = stores.sessions().dataVersion(ample());

        // A repeat may have made up another id, and find its own time occupied.
        WriteOutcome outcome = stores.bookings()
                .write(add(Bookings.at("second", 0, 60)).answering(request("one", "hash", "another answer")), ample());

        assertThat(outcome).isEqualTo(new WriteOutcome.Replayed(request.answer().answer()));
        assertThat(stores.sessions().find(Bookings.at("second", 0, 60).id(), ample()))
                .isEmpty();
        assertThat(stores.sessions().dataVersion(ample())).isEqualTo(version);
        assertThat(stores.bookings().answer(request.key(), ample())).contains(request.answer());
    }

    @Test
    default void aRepeatOfAChangeIsKnownAlsoAfterFurtherChanges() {
        StoresUnderTest stores = emptyStores();
        Session first = Bookings.at("first", 0, 60);
        stores.bookings().write(add(first), ample());
        SessionWrite change = SessionWrite.replace(first.withSeats(Bookings.SEATS), Roster.EMPTY)
                .answering(request("one", "hash", "1"));
        stores.bookings().write(change, ample());
        Session third = first.withTrainer(null).withVersion(2);
        stores.bookings().write(SessionWrite.replace(third, Roster.EMPTY), ample());
        stores.sessions().upsertAll(List.of(third.withSeats(Bookings.SEATS)), Roster.EMPTY, ample());

        assertThat(stores.bookings().write(change, ample())).isEqualTo(new WriteOutcome.Replayed("1"));
        assertThat(stores.sessions().find(first.id(), ample()).orElseThrow().version())
                .isEqualTo(4);
    }

    @Test
    default void anotherRequestOfTheSameKeyIsRefused() {
        StoresUnderTest stores = emptyStores();
        stores.bookings().write(add(Bookings.at("first", 0, 60)).answering(request("one", "hash", "1")), ample());

        assertThat(stores.bookings()
                        .write(add(Bookings.at("second", 60, 60)).answering(request("one", "other", "2")), ample()))
                .isEqualTo(new WriteOutcome.KeyReused());
        assertThat(stores.sessions().find(Bookings.at("second", 60, 60).id(), ample()))
                .isEmpty();
    }

    @Test
    default void keysOfAnotherScopeAndOtherNamesAreOthers() {
        StoresUnderTest stores = emptyStores();
        stores.bookings().write(add(Bookings.at("first", 0, 60)).answering(request("one", "hash", "1")), ample());
        KeptAnswer answer = new KeptAnswer("hash", "2", EXPIRY);

        for (IdempotencyKey key : List.of(
                new IdempotencyKey("ada POST /session", "sone"),
                new IdempotencyKey("bob POST /sessions", "one"),
                new IdempotencyKey("ada POST /sessions", "One"),
                new IdempotencyKey("ada POST /sessions", "one "))) {
            Session session = Bookings.at(key.scope() + key.name(), 60, 60).withTrainer(null);
            assertThat(stores.bookings().write(add(session).answering(new RepeatableRequest(key, answer)), ample()))
                    .as("%s", key)
                    .isInstanceOf(WriteOutcome.Written.class);
        }
    }

    @Test
    default void aRefusalIsNotKept() {
        StoresUnderTest stores = emptyStores();
        stores.bookings().write(add(Bookings.at("first", 0, 60)), ample());
        RepeatableRequest request = request("one", "hash", "1");
        SessionWrite write = add(Bookings.at("second", 30, 60)).answering(request);

        assertThat(stores.bookings().write(write, ample())).isInstanceOf(WriteOutcome.Occupied.class);
        assertThat(stores.bookings().answer(request.key(), ample())).isEmpty();
        stores.bookings()
                .write(SessionWrite.replace(Bookings.at("first", 0, 60).cancelled(EXPIRY), Roster.EMPTY), ample());
        assertThat(stores.bookings().write(write, ample())).isInstanceOf(WriteOutcome.Written.class);
    }

    @Test
    default void oneSessionMayAnswerSeveralRequests() {
        StoresUnderTest stores = emptyStores();
        Session first = Bookings.at("first", 0, 60);
        stores.bookings().write(add(first).answering(request("one", "h", "1")), ample());
        stores.bookings()
                .write(
                        SessionWrite.replace(first.withTrainer(null), Roster.EMPTY)
                                .answering(request("two", "h", "2")),
                        ample());

        assertThat(stores.bookings().answer(request("one", "h", "1").key(), ample()))
                .contains(request("one", "h", "1").answer());
        assertThat(stores.bookings().answer(request("two", "h", "2").key(), ample()))
                .contains(request("two", "h", "2").answer());
    }

    @Test
    default void forgetsWhatHasExpiredAndNothingElse() {
        StoresUnderTest stores = emptyStores();
        for (int i = 0; i < 3; i++) {
            KeptAnswer answer = new KeptAnswer("hash", "answer " + i, EXPIRY.plusSeconds(i));
            RepeatableRequest request = new RepeatableRequest(new IdempotencyKey("scope", "name " + i), answer);
            stores.bookings().write(add(Bookings.at("session " + i, 60 * i, 60)).answering(request), ample());
        }
        long version = stores.sessions().dataVersion(ample());

        assertThat(stores.bookings().forgetAnswers(EXPIRY.plusSeconds(1), ample()))
                .isEqualTo(2);

        assertThat(stores.bookings().answer(new IdempotencyKey("scope", "name 1"), ample()))
                .isEmpty();
        assertThat(stores.bookings().answer(new IdempotencyKey("scope", "name 2"), ample()))
                .isPresent();
        assertThat(stores.bookings().forgetAnswers(EXPIRY.plusSeconds(1), ample()))
                .isZero();
        assertThat(stores.sessions().dataVersion(ample())).isEqualTo(version);
        assertThat(stores.sessions()
                        .find(Bookings.at("session 0", 0, 60).id(), ample())
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
    }

    @Test
    default void askingEndsAtTheDeadline() {
        StoresUnderTest stores = emptyStores();

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(
                        () -> stores.bookings().answer(request("one", "h", "1").key(), expired()));
        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> stores.bookings().forgetAnswers(EXPIRY, expired()));
    }

    private static SessionWrite add(Session session) {
        return SessionWrite.add(session, Roster.EMPTY);
    }

    private static RepeatableRequest request(String name, String hash, String answer) {
        return new RepeatableRequest(
                new IdempotencyKey("ada POST /sessions", name), new KeptAnswer(hash, answer, EXPIRY));
    }
}
