package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contracts of many writers, with every other call going to another server of the same database. */
class TwoServersTest implements ConcurrentBookingContract, IdempotencyContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Override
    public StoresUnderTest emptyStores() {
        String url = mongo.newUrl();
        MongoStores one = mongo.open(url);
        MongoStores other = mongo.open(url);
        return new StoresUnderTest(
                one.sessions(), new InTurn(List.of(one.bookings(), other.bookings())), other.rollups());
    }

    private record InTurn(List<BookingStore> stores, AtomicInteger calls) implements BookingStore {

        InTurn(List<BookingStore> stores) {
            this(stores, new AtomicInteger());
        }

        @Override
        public WriteOutcome write(SessionWrite write, Deadline deadline) {
            return next().write(write, deadline);
        }

        @Override
        public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
            return next().answer(key, deadline);
        }

        @Override
        public long forgetAnswers(Instant now, Deadline deadline) {
            return next().forgetAnswers(now, deadline);
        }

        private BookingStore next() {
            return stores.get(calls.getAndIncrement() % stores.size());
        }
    }
}
