package io.evenkeel.examples.faults;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.evenkeel.adapter.mongo.MongoStores;
import io.evenkeel.faults.proxy.Fault;
import io.evenkeel.faults.proxy.FaultProxy;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;

/** The same tests over the network: a published adapter, and a proxy that breaks its connections. */
class MongoBehindAProxyTest implements StudioOutage {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final FaultProxy proxy = FaultProxy.before(server.bind(), 1);
    private final MongoStores stores = MongoStores.open("mongodb://localhost:" + proxy.port() + "/studio");

    @Override
    public Studio studio() {
        stores.prepare(People.deadline());
        stores.roster().saveAll(People.ROSTER, People.deadline());
        return new Studio(stores.sessions(), stores.bookings(), stores.roster(), InstantSource.fixed(TEN), LIMIT);
    }

    @Override
    public void breakStore() {
        proxy.set(Fault.REFUSE);
    }

    @Override
    public void hangStore() {
        proxy.set(Fault.BLACK_HOLE);
    }

    @Override
    public void healStore() {
        proxy.set(Fault.NONE);
    }

    @AfterEach
    void close() {
        stores.close();
        proxy.close();
        server.shutdownNow();
    }
}
