package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.tck.contract.BookingStoreContract;
import io.evenkeel.tck.contract.ConcurrentBookingContract;
import io.evenkeel.tck.contract.IdempotencyContract;
import io.evenkeel.tck.contract.ImportedHoldingsContract;
import io.evenkeel.tck.contract.RosterStoreContract;
import io.evenkeel.tck.contract.SessionPageContract;
import io.evenkeel.tck.contract.SessionStoreContract;
import io.evenkeel.tck.contract.StoresUnderTest;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

class JdbcStoresTest
        implements SessionStoreContract,
                SessionPageContract,
                BookingStoreContract,
                ConcurrentBookingContract,
                IdempotencyContract,
                ImportedHoldingsContract,
                RosterStoreContract {

    @Override
    public SessionStore emptyStore() {
        return new JdbcSessionStore(emptyDatabase());
    }

    @Override
    public StoresUnderTest emptyStores() {
        StudioDatabase database = emptyDatabase();
        return StoresUnderTest.withoutRollups(new JdbcSessionStore(database), new JdbcBookingStore(database));
    }

    @Override
    public RosterStore emptyRoster() {
        return new JdbcRosterStore(emptyDatabase(), JsonMapper.shared());
    }

    private static StudioDatabase emptyDatabase() {
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql")).execute(source);
        return new StudioDatabase(JdbcClient.create(source), new JdbcTransactionManager(source));
    }
}
