package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.RollupStoreContract.FIRST_DAY;
import static io.evenkeel.tck.contract.RollupStoreContract.LATER;
import static io.evenkeel.tck.contract.RollupStoreContract.OSLO;
import static io.evenkeel.tck.contract.RollupStoreContract.RULES;
import static io.evenkeel.tck.contract.RollupStoreContract.THREE_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.Grouping;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Sessions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a {@link io.evenkeel.application.port.out.RollupStore} must do that reads cells and sessions from one state also
 * while others write. A store without snapshots cannot promise it; it does not implement this contract, and says so.
 */
public interface RollupSnapshotContract {

    /** How many times a session moves to and fro. */
    int MOVES = 60;

    /** Ports over no session. */
    StoresUnderTest emptyStores();

    @Test
    default void aSessionThatMovesIsMetOnce() {
        StoresUnderTest stores = emptyStores();
        List<Session> others = IntStream.range(0, 45)
                .mapToObj(number -> Sessions.planned(24 * (number / 15) + number % 15))
                .toList();
        stores.sessions().upsertAll(others, Roster.EMPTY, ample());
        Session moving = Sessions.planned(1_000)
                .withTrainer(null)
                .withPlan(Sessions.planned(0).planned());
        stores.bookings().write(SessionWrite.add(moving, Roster.EMPTY), ample());
        RollupQuery query = new RollupQuery(THREE_DAYS, OSLO, null, null, Grouping.NONE, LATER);

        CompletableFuture<Void> moves = CompletableFuture.runAsync(() -> move(stores, moving));
        int readings = 0;
        do {
            assertThat(RollupReading.of(stores, query)
                            .totals()
                            .tally()
                            .sessions()
                            .total())
                    .as("sessions in reading %s", readings)
                    .isEqualTo(46);
            readings++;
        } while (!moves.isDone());
        moves.join();
    }

    private static void move(StoresUnderTest stores, Session moving) {
        for (int version = 1; version <= MOVES; version++) {
            // To the third day and back to the first.
            Session next = moving.withVersion(version)
                    .withPlan(Sessions.planned(version % 2 == 1 ? 48 : 0).planned());
            WriteOutcome outcome = stores.bookings().write(SessionWrite.replace(next, Roster.EMPTY), ample());
            assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
            fold(stores);
        }
    }

    private static void fold(StoresUnderTest stores) {
        for (int number = 0; number < 3; number++) {
            LocalDate day = FIRST_DAY.plusDays(number);
            FoldTicket ticket = stores.rollups().begin(day, RULES, ample());
            stores.rollups()
                    .replace(
                            ticket,
                            RollupReading.fold(stores, day, RULES, LATER).cells(),
                            ample());
        }
    }
}
