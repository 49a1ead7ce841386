package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Within.ample;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Sessions;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuietTelemetryTest {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    private final AtomicInteger told = new AtomicInteger();

    @Test
    void telemetryThatBreaksItsPromiseHarmsNoStore() {
        MongoStores stores = mongo.open(mongo.newUrl() + "?maxPoolSize=1", broken());
        Session session = Sessions.planned(1);

        stores.sessions().upsertAll(List.of(session), Roster.EMPTY, ample());

        assertThat(stores.sessions().find(session.id(), ample())).contains(session);
        assertThat(told).hasPositiveValue();
    }

    @Test
    void swallowsNothingElse() {
        RecordedTelemetry recorded = new RecordedTelemetry();
        QuietTelemetry quiet = new QuietTelemetry(recorded);

        quiet.poolChanged(PoolFigure.WAITING, 2);
        quiet.connectionMissed("timeout");

        assertThat(recorded.figure(PoolFigure.WAITING)).isEqualTo(2);
        assertThat(recorded.missed("timeout")).isEqualTo(1);
    }

    private Telemetry broken() {
        return (Telemetry) Proxy.newProxyInstance(
                Telemetry.class.getClassLoader(), new Class<?>[] {Telemetry.class}, (proxy, method, arguments) -> {
                    told.incrementAndGet();
                    throw new IllegalStateException("broken by the test");
                });
    }
}
