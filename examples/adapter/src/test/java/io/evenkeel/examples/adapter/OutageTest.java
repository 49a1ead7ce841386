package io.evenkeel.examples.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.tck.data.Sessions;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySessionStore;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final Deadline deadline = Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    private final InMemoryStores stores = new InMemoryStores();
    private final Faults faults = new Faults();
    private final FaultySessionStore sessions = new FaultySessionStore(stores.sessions(), faults);

    @Test
    void aSessionIsFoundAgainAfterAnOutage() {
        sessions.upsertAll(List.of(Sessions.planned(1)), Roster.EMPTY, deadline);

        faults.failAlways(() -> new StoreException.Unavailable("somebody pulled the plug", null));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> sessions.find(Sessions.planned(1).id(), deadline));
        faults.heal();

        assertThat(sessions.find(Sessions.planned(1).id(), deadline)).contains(Sessions.planned(1));
    }
}
