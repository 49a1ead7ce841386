package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.evenkeel.adapter.mongo.CuttingProxy.Cut;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.RepeatableRequest;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Bookings;
import io.evenkeel.tck.data.Sessions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that is cut while a write is under way, and a client that repeats its request until it is answered. */
class LostAnswersTest {

    private static final int ROUNDS = 4;

    @ParameterizedTest
    @EnumSource
    void aNewSessionIsBookedOnce(Cut cut) throws IOException {
        try (MongoServerProcess server = MongoServerProcess.start();
                CuttingProxy proxy = new CuttingProxy(server.port());
                MongoStores stores = MongoStores.open(MongoServerProcess.url(proxy.port(), "evenkeel"))) {
            stores.prepare(ample());
            for (int round = 0; round < ROUNDS; round++) {
                // Each try makes up an id of its own, and wants the time that an earlier try may hold.
                int start = 60 * round;
                String name = "booking " + round;
                Session first = Bookings.at(name + ", first try", start, 60);
                Session second = Bookings.at(name + ", second try", start, 60);
                proxy.cutNextWrite(cut);

                Throwable failure = catchThrowable(() -> write(stores, SessionWrite.add(first, Roster.EMPTY), name));
                WriteOutcome repeated = repeat(stores, SessionWrite.add(second, Roster.EMPTY), name);

                assertThat(proxy.hasCut()).isTrue();
                assertThat(failure).isInstanceOf(StoreException.Unavailable.class);
                List<Session> stored = stored(stores, start);
                assertThat(stored).hasSize(1);
                assertThat(repeated)
                        .isIn(
                                new WriteOutcome.Written(second),
                                new WriteOutcome.Replayed(first.id().value()));
                assertThat(stored.get(0).id().value())
                        .isEqualTo(
                                repeated instanceof WriteOutcome.Replayed replayed
                                        ? replayed.answer()
                                        : second.id().value());
                assertThat(repeated instanceof WriteOutcome.Replayed)
                        .isEqualTo(cut == Cut.ON_ITS_ANSWER || stored.contains(first));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeIsMadeOnce(Cut cut) throws IOException {
        try (MongoServerProcess server = MongoServerProcess.start();
                CuttingProxy proxy = new CuttingProxy(server.port());
                MongoStores stores = MongoStores.open(MongoServerProcess.url(proxy.port(), "evenkeel"))) {
            Session session = Bookings.at("session", 0, 60);
            stores.bookings().write(SessionWrite.add(session, Roster.EMPTY), ample());
            for (int round = 0; round < ROUNDS; round++) {
                Session read = stores.sessions().find(session.id(), ample()).orElseThrow();
                SessionWrite change =
                        SessionWrite.replace(read.withPlan(Bookings.minutes(60 * round + 30, 60)), Roster.EMPTY);
                String name = "change " + round;
                proxy.cutNextWrite(cut);

                Throwable failure = catchThrowable(() -> write(stores, change, name));
                WriteOutcome repeated = repeat(stores, change, name);

                assertThat(failure).isInstanceOf(StoreException.Unavailable.class);
                assertThat(repeated)
                        .isIn(
                                new WriteOutcome.Written(change.result()),
                                new WriteOutcome.Replayed(session.id().value()));
                assertThat(stores.sessions().find(session.id(), ample())).contains(change.result());
            }
        }
    }

    /** A client does not know why it failed, so it asks again. */
    private static WriteOutcome repeat(MongoStores stores, SessionWrite write, String name) {
        while (true) {
            try {
                return write(stores, write, name);
            } catch (StoreException.Unavailable e) {
                // the driver has not found its server again yet
            }
        }
    }

    private static WriteOutcome write(MongoStores stores, SessionWrite write, String name) {
        KeptAnswer answer =
                new KeptAnswer("hash of " + name, write.session().id().value(), Sessions.FIRST_START);
        return stores.bookings()
                .write(write.answering(new RepeatableRequest(new IdempotencyKey("scope", name), answer)), ample());
    }

    private static List<Session> stored(MongoStores stores, int startMinute) {
        List<Session> stored = new ArrayList<>();
        Interval time = Bookings.minutes(startMinute, 60);
        stores.sessions()
                .scan(SessionScan.of(time.startSecondInclusive(), time.endSecondExclusive()), stored::add, ample());
        return stored;
    }
}
