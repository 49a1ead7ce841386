package io.evenkeel.examples.studio;

import io.evenkeel.application.booking.BookingService;
import io.evenkeel.application.port.in.booking.BookSessionUseCase;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.examples.studio.store.JdbcBookingStore;
import io.evenkeel.examples.studio.store.JdbcRosterStore;
import io.evenkeel.examples.studio.store.JdbcSessionStore;
import io.evenkeel.examples.studio.store.StudioDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** All wiring: the use cases are plain objects that Spring calls the constructors of. */
@Configuration(proxyBeanMethods = false)
class StudioConfiguration {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** What one report may take; beyond it the use case refuses, and says what to narrow. */
    private static final Budget BUDGET = new Budget(1_000_000, 10_000);

    @Bean
    InstantSource now() {
        return InstantSource.system();
    }

    @Bean
    RequestDeadlines requestDeadlines() {
        return new RequestDeadlines(Duration.ofSeconds(5), System::nanoTime);
    }

    @Bean
    StudioDatabase studioDatabase(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new StudioDatabase(jdbc, transactions);
    }

    @Bean
    SessionStore sessionStore(StudioDatabase database) {
        return new JdbcSessionStore(database);
    }

    @Bean
    BookingStore bookingStore(StudioDatabase database) {
        return new JdbcBookingStore(database);
    }

    @Bean
    RosterStore rosterStore(StudioDatabase database, JsonMapper json) {
        return new JdbcRosterStore(database, json);
    }

    @Bean
    BookSessionUseCase bookSession(
            SessionStore sessions, BookingStore bookings, RosterStore roster, InstantSource now) {
        return new BookingService(
                sessions, bookings, roster, () -> UUID.randomUUID().toString(), OSLO, now);
    }

    @Bean
    ComputeStatisticsUseCase computeStatistics(SessionStore sessions, RosterStore roster, InstantSource now) {
        return new StatisticsService(sessions, roster, OSLO, StatisticsRules.DEFAULT, BUDGET, now);
    }

    @Bean
    ApplicationRunner people(RosterStore roster, RequestDeadlines deadlines) {
        return arguments -> roster.saveAll(StudioPeople.ROSTER, deadlines.next());
    }
}
