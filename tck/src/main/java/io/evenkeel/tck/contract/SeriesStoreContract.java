package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.SampleSeries;
import io.evenkeel.tck.data.Sessions;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySeriesStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link SeriesStore} must do. Implement {@link #emptySeriesUnderTest()} and nothing else. */
public interface SeriesStoreContract {

    /** The moment until which the answers of this contract are kept. */
    Instant EXPIRY = Sessions.FIRST_START;

    /** Ports over no series and no session. */
    SeriesUnderTest emptySeriesUnderTest();

    @Test
    default void addsEveryKindOfSeriesAndFindsIt() {
        SeriesStore store = emptySeriesUnderTest().series();
        List<Series> all = List.of(
                SampleSeries.weekly(1),
                SampleSeries.single(2),
                SampleSeries.complete(3),
                SampleSeries.weekly(4).withTrainer(new TrainerId("only a trainer")));

        for (Series each : all) {
            assertThat(store.save(SeriesWrite.add(each), ample())).isEqualTo(new EditOutcome.Written<>(each));
        }

        for (Series each : all) {
            assertThat(store.find(each.id(), ample())).contains(each);
        }
        assertThat(store.find(SampleSeries.weekly(5).id(), ample())).isEmpty();
    }

    @Test
    default void addsNothingUnderAnIdThatIsThere() {
        SeriesStore store = emptySeriesUnderTest().series();
        store.save(SeriesWrite.add(SampleSeries.weekly(1)), ample());

        assertThat(store.save(SeriesWrite.add(SampleSeries.complete(1)), ample()))
                .isEqualTo(new EditOutcome.Taken<>());

        assertThat(store.find(SampleSeries.weekly(1).id(), ample())).contains(SampleSeries.weekly(1));
    }

    @Test
    default void aNewOneHasVersionOneWhateverTheWriteSays() {
        SeriesStore store = emptySeriesUnderTest().series();

        store.save(SeriesWrite.add(SampleSeries.weekly(1).withVersion(7)), ample());

        assertThat(store.find(SampleSeries.weekly(1).id(), ample())).contains(SampleSeries.weekly(1));
    }

    @Test
    default void replacesTheVersionThatTheChangeWasMadeFrom() {
        SeriesStore store = emptySeriesUnderTest().series();
        store.save(SeriesWrite.add(SampleSeries.complete(1)), ample());
        Series changed = SampleSeries.single(1);

        assertThat(store.save(SeriesWrite.replace(changed), ample()))
                .isEqualTo(new EditOutcome.Written<>(changed.withVersion(2)));

        assertThat(store.save(SeriesWrite.replace(SampleSeries.weekly(1)), ample()))
                .isEqualTo(new EditOutcome.Stale<>(2));
        assertThat(store.find(changed.id(), ample())).contains(changed.withVersion(2));
    }

    @Test
    default void replacesNothingThatIsNotThere() {
        SeriesStore store = emptySeriesUnderTest().series();

        assertThat(store.save(SeriesWrite.replace(SampleSeries.weekly(1)), ample()))
                .isEqualTo(new EditOutcome.Missing<>());

        assertThat(all(store)).isEmpty();
    }

    @Test
    default void removesTheVersionThatTheRemovalWasDecidedOn() {
        SeriesStore store = emptySeriesUnderTest().series();
        store.save(SeriesWrite.add(SampleSeries.weekly(1)), ample());
        store.save(SeriesWrite.add(SampleSeries.weekly(2)), ample());

        assertThat(remove(store, 1, 2)).isEqualTo(new EditOutcome.Stale<>(1));
        assertThat(remove(store, 1, 1)).isEqualTo(new EditOutcome.Removed<>());

        assertThat(remove(store, 1, 1)).isEqualTo(new EditOutcome.Missing<>());
        assertThat(store.find(SampleSeries.weekly(1).id(), ample())).isEmpty();
        assertThat(all(store)).containsExactly(SampleSeries.weekly(2));
    }

    @Test
    default void whatWasRemovedByARequestCanComeBackUnderItsId() {
        SeriesStore store = emptySeriesUnderTest().series();
        store.save(SeriesWrite.add(SampleSeries.complete(1)), ample());
        RepeatableRequest request = request("gone", "hash", "");
        store.remove(new SeriesRemoval(SampleSeries.weekly(1).id(), 1, request), ample());
        assertThat(store.save(SeriesWrite.replace(SampleSeries.weekly(1)), ample()))
                .isEqualTo(new EditOutcome.Missing<>());

        assertThat(store.save(SeriesWrite.add(SampleSeries.weekly(1)), ample()))
                .isEqualTo(new EditOutcome.Written<>(SampleSeries.weekly(1)));

        assertThat(all(store)).containsExactly(SampleSeries.weekly(1));
        assertThat(store.answer(request.key(), ample())).contains(request.answer());
        assertThat(store.forgetAnswers(EXPIRY, ample())).isEqualTo(1);
        assertThat(store.find(SampleSeries.weekly(1).id(), ample())).contains(SampleSeries.weekly(1));
    }

    /** The removal of one series must stand in the way of no other one. */
    @Test
    default void manyCanBeRemovedByRequests() {
        SeriesStore store = emptySeriesUnderTest().series();
        for (int i = 1; i <= 3; i++) {
            store.save(SeriesWrite.add(SampleSeries.complete(i)), ample());
            SeriesRemoval removal =
                    new SeriesRemoval(SampleSeries.complete(i).id(), 1, request("gone " + i, "hash", ""));

            assertThat(store.remove(removal, ample())).isEqualTo(new EditOutcome.Removed<>());
            assertThat(store.remove(removal, ample())).isEqualTo(new EditOutcome.Replayed<>(""));
        }

        assertThat(all(store)).isEmpty();
    }

    @Test
    default void aRepeatGetsTheFirstAnswerAndHasNoEffect() {
        SeriesStore store = emptySeriesUnderTest().series();
        RepeatableRequest adding = request("one", "hash", "added,\r\n\t\"\u0401\" \uD83D\uDE80");
        RepeatableRequest changing = request("two", "hash", "changed");
        store.save(SeriesWrite.add(SampleSeries.weekly(1)).answering(adding), ample());
        store.save(SeriesWrite.replace(SampleSeries.single(1)).answering(changing), ample());

        // A repeat has made up another id.
        SeriesWrite again = SeriesWrite.add(SampleSeries.weekly(2));

        assertThat(store.save(again.answering(adding), ample()))
                .isEqualTo(new EditOutcome.Replayed<>(adding.answer().answer()));
        assertThat(store.save(SeriesWrite.replace(SampleSeries.single(1)).answering(changing), ample()))
                .isEqualTo(new EditOutcome.Replayed<>("changed"));
        assertThat(store.save(again.answering(request("one", "other", "x")), ample()))
                .isEqualTo(new EditOutcome.KeyReused<>());
        assertThat(all(store)).containsExactly(SampleSeries.single(1).withVersion(2));
        assertThat(store.answer(adding.key(), ample())).contains(adding.answer());
        assertThat(store.answer(request("none", "hash", "").key(), ample())).isEmpty();
    }

    @Test
    default void aRefusalIsNotKept() {
        SeriesStore store = emptySeriesUnderTest().series();
        RepeatableRequest request = request("one", "hash", "1");

        assertThat(store.save(SeriesWrite.replace(SampleSeries.weekly(1)).answering(request), ample()))
                .isEqualTo(new EditOutcome.Missing<>());
        assertThat(store.answer(request.key(), ample())).isEmpty();
        assertThat(store.save(SeriesWrite.add(SampleSeries.weekly(1)).answering(request), ample()))
                .isInstanceOf(EditOutcome.Written.class);
    }

    @Test
    default void forgetsAnswersThatHaveExpiredAndNothingElse() {
        SeriesStore store = emptySeriesUnderTest().series();
        for (int i = 0; i < 3; i++) {
            KeptAnswer answer = new KeptAnswer("hash", "answer " + i, EXPIRY.plusSeconds(i));
            RepeatableRequest request = new RepeatableRequest(new IdempotencyKey("scope", "name " + i), answer);
            store.save(SeriesWrite.add(SampleSeries.weekly(i)), ample());
            store.save(SeriesWrite.replace(SampleSeries.weekly(i)).answering(request), ample());
        }
        store.remove(new SeriesRemoval(SampleSeries.weekly(2).id(), 2, request("gone", "hash", "")), ample());

        assertThat(store.forgetAnswers(EXPIRY.plusSeconds(1), ample())).isEqualTo(3);

        assertThat(store.answer(new IdempotencyKey("scope", "name 1"), ample())).isEmpty();
        assertThat(store.answer(new IdempotencyKey("scope", "name 2"), ample())).isPresent();
        assertThat(store.forgetAnswers(EXPIRY.plusSeconds(2), ample())).isEqualTo(1);
        assertThat(store.forgetAnswers(EXPIRY.plusSeconds(2), ample())).isZero();
        assertThat(all(store))
                .extracting(Series::id)
                .containsExactly(
                        SampleSeries.weekly(0).id(), SampleSeries.weekly(1).id());
    }

    @Test
    default void ofManyWhoChangeOneVersionOneIsFirst() throws Exception {
        SeriesStore store = emptySeriesUnderTest().series();
        store.save(SeriesWrite.add(SampleSeries.weekly(1)), ample());

        List<EditOutcome<Series>> outcomes = Together.call(IntStream.range(0, 8)
                .<Callable<EditOutcome<Series>>>mapToObj(i -> () -> store.save(
                        SeriesWrite.replace(SampleSeries.weekly(1).withTrainer(new TrainerId("t" + i))), ample()))
                .toList());

        assertThat(outcomes).filteredOn(EditOutcome::hasChanged).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.hasChanged()).containsOnly(new EditOutcome.Stale<>(2));
    }

    @Test
    default void ofManyWhoSendOneRequestOneHasAnEffect() throws Exception {
        SeriesStore store = emptySeriesUnderTest().series();

        List<EditOutcome<Series>> outcomes = Together.call(IntStream.range(0, 8)
                .<Callable<EditOutcome<Series>>>mapToObj(i -> () -> store.save(
                        SeriesWrite.add(SampleSeries.weekly(i)).answering(request("one", "hash", "series-" + i)),
                        ample()))
                .toList());

        List<Series> stored = all(store);
        assertThat(stored).hasSize(1);
        assertThat(outcomes).filteredOn(EditOutcome::hasChanged).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.hasChanged())
                .containsOnly(new EditOutcome.Replayed<>(stored.get(0).id().value()));
    }

    /** Whoever lost the answer asks again, with another id, and is told of the effect that there was. */
    @Test
    default void aRepeatFindsOutWhatBecameOfALostAnswer() {
        SeriesStore store = emptySeriesUnderTest().series();
        Faults faults = new Faults();
        SeriesStore unreliable = new FaultySeriesStore(store, faults);
        RepeatableRequest adding = request("one", "hash", "added");
        RepeatableRequest removing = request("two", "hash", "");
        SeriesRemoval removal = new SeriesRemoval(SampleSeries.weekly(1).id(), 1, removing);

        faults.loseAnswers(1, () -> new StoreException.Unavailable("cut", null));
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() ->
                        unreliable.save(SeriesWrite.add(SampleSeries.weekly(1)).answering(adding), ample()));
        assertThat(unreliable.save(SeriesWrite.add(SampleSeries.weekly(2)).answering(adding), ample()))
                .isEqualTo(new EditOutcome.Replayed<>("added"));

        faults.loseAnswers(1, () -> new StoreException.Unavailable("cut", null));
        assertThatExceptionOfType(StoreException.Unavailable.class)
                .isThrownBy(() -> unreliable.remove(removal, ample()));
        assertThat(unreliable.remove(removal, ample())).isEqualTo(new EditOutcome.Replayed<>(""));
        assertThat(all(store)).isEmpty();
    }

    @Test
    default void findsTheSessionsThatInstancesWereBookedAs() {
        SeriesUnderTest stores = emptySeriesUnderTest();
        Series series = SampleSeries.weekly(1);
        List<ExternalKey> keys = IntStream.range(0, 700)
                .mapToObj(week -> series.keyOf(SampleSeries.FIRST_START.plusWeeks(week)))
                .toList();
        Session first = Bookings.at("first", 0, 60).withExternalKey(keys.get(0));
        Session last = Bookings.at("last", 60, 60).withExternalKey(keys.get(699));
        Session ofAnother = Bookings.at("other", 120, 60)
                .withExternalKey(SampleSeries.weekly(2).keyOf(SampleSeries.FIRST_START));
        for (Session session : List.of(first, last, ofAnother, Bookings.at("made here", 180, 60))) {
            stores.bookings().write(SessionWrite.add(session, Roster.EMPTY), ample());
        }

        assertThat(stores.series().booked(keys, ample())).containsExactlyInAnyOrder(first, last);
        assertThat(stores.series().booked(keys.subList(1, 699), ample())).isEmpty();
        assertThat(stores.series().booked(List.of(), ample())).isEmpty();
        Session moved = first.withPlan(Bookings.minutes(600, 60)).cancelled(EXPIRY);
        stores.bookings().write(SessionWrite.replace(moved, Roster.EMPTY), ample());
        assertThat(stores.series().booked(keys, ample())).containsExactlyInAnyOrder(moved.withVersion(2), last);
    }

    /** What makes a repeated booking of a series harmless, whatever became of the session. */
    @Test
    default void anInstanceIsBookedOnce() {
        SeriesUnderTest stores = emptySeriesUnderTest();
        ExternalKey key = SampleSeries.weekly(1).keyOf(SampleSeries.FIRST_START);
        Session first = Bookings.at("first", 0, 60).withExternalKey(key);
        stores.bookings().write(SessionWrite.add(first, Roster.EMPTY), ample());
        stores.bookings().write(SessionWrite.replace(first.cancelled(EXPIRY), Roster.EMPTY), ample());

        assertThat(stores.bookings()
                        .write(
                                SessionWrite.add(Bookings.at("second", 0, 60).withExternalKey(key), Roster.EMPTY),
                                ample()))
                .isEqualTo(new WriteOutcome.Taken());
    }

    @Test
    default void everythingEndsAtTheDeadline() {
        SeriesStore store = emptySeriesUnderTest().series();
        Series series = SampleSeries.weekly(1);

        assertTimesOut(() -> store.find(series.id(), expired()));
        assertTimesOut(() -> store.page(new SeriesPageQuery(null, 10), expired()));
        assertTimesOut(() -> store.save(SeriesWrite.add(series), expired()));
        assertTimesOut(() -> store.remove(new SeriesRemoval(series.id(), 1, null), expired()));
        assertTimesOut(() -> store.booked(List.of(series.keyOf(SampleSeries.FIRST_START)), expired()));
        assertTimesOut(() -> store.booked(List.of(), expired()));
        assertTimesOut(() -> store.answer(request("one", "h", "1").key(), expired()));
        assertTimesOut(() -> store.forgetAnswers(EXPIRY, expired()));
        assertThat(all(store)).isEmpty();
    }

    private static List<Series> all(SeriesStore store) {
        return new ArrayList<>(store.page(new SeriesPageQuery(null, SeriesPageQuery.MAX_LIMIT), ample()));
    }

    private static EditOutcome<Series> remove(SeriesStore store, int number, long version) {
        return store.remove(new SeriesRemoval(SampleSeries.weekly(number).id(), version, null), ample());
    }

    private static RepeatableRequest request(String name, String hash, String answer) {
        return new RepeatableRequest(
                new IdempotencyKey("ada POST /series", name), new KeptAnswer(hash, answer, EXPIRY));
    }

    private static void assertTimesOut(Runnable call) {
        assertThatExceptionOfType(StoreException.TimedOut.class).isThrownBy(call::run);
    }
}
