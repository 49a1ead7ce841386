package io.evenkeel.examples.studio.store;

import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Databases in memory with the tables of the studio, each of which nobody else has. */
final class EmptyDatabase {

    private EmptyDatabase() {}

    static StudioDatabase make() {
        DriverManagerDataSource source = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        new ResourceDatabasePopulator(new ClassPathResource("schema.sql")).execute(source);
        return new StudioDatabase(JdbcClient.create(source), new JdbcTransactionManager(source));
    }
}
