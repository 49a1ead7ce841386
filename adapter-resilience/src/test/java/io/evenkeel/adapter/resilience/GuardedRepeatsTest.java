package io.evenkeel.adapter.resilience;

import static io.evenkeel.adapter.resilience.TestGuards.guard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Sessions;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySessionStore;
import io.evenkeel.tck.memory.InMemorySessionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is repeated must have the effect, and give the answer, of one call. */
class GuardedRepeatsTest {

    private final Faults faults = new Faults();
    private final SessionStore store = new GuardedSessionStore(
            new FaultySessionStore(new InMemorySessionStore(), faults), guard("reads"), guard("writes"));

    @Test
    void repeatsAScanThatFailedBeforeItBegan() {
        List<Session> seen = new ArrayList<>();
        prepare();
        faults.failNext(1, GuardedRepeatsTest::down);

        store.scan(SessionScan.of(0, Long.MAX_VALUE), seen::add, soon());

        assertThat(seen).hasSize(2);
    }

    @Test
    void showsNoSessionTwiceToAVisitor() {
        List<Session> seen = new ArrayList<>();
        prepare();
        faults.loseAnswers(1, GuardedRepeatsTest::down);

        assertThatThrownBy(() -> store.scan(SessionScan.of(0, Long.MAX_VALUE), seen::add, soon()))
                .isInstanceOf(StoreException.Unavailable.class);

        assertThat(seen).hasSize(2);
    }

    @Test
    void doesNotRepeatABatch() {
        prepare();
        int before = faults.calls();
        faults.failNext(1, GuardedRepeatsTest::down);

        assertThatThrownBy(() -> store.upsertAll(List.of(Sessions.planned(3)), Roster.EMPTY, soon()))
                .isInstanceOf(StoreException.Unavailable.class);

        assertThat(faults.calls() - before).isEqualTo(1);
    }

    private void prepare() {
        assertThat(store.upsertAll(List.of(Sessions.planned(1), Sessions.planned(2)), Roster.EMPTY, soon())
                        .added())
                .isEqualTo(2);
        for (int i = 0; i < 20; i++) {
            assertThat(store.dataVersion(soon())).isPositive();
            assertThat(store.upsertAll(List.of(), Roster.EMPTY, soon()).added()).isZero();
        }
    }

    private static StoreException.Unavailable down() {
        return new StoreException.Unavailable("down", null);
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(9), System::nanoTime);
    }
}
