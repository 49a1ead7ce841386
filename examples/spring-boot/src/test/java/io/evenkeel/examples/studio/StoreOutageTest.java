package io.evenkeel.examples.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.examples.studio.store.JdbcSessionStore;
import io.evenkeel.examples.studio.store.StudioDatabase;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultySessionStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The same service with one adapter swapped: around the store stands one that goes wrong when it is told to. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:studio-outage;DB_CLOSE_DELAY=-1")
class StoreOutageTest {

    private final MockMvcTester web;
    private final Faults faults;

    @Autowired
    StoreOutageTest(WebApplicationContext context, Faults faults) {
        this.web = MockMvcTester.from(context);
        this.faults = faults;
    }

    @Test
    void whileTheStoreIsAwayReportsSayWhenToAskAgain() {
        faults.failAlways(() -> new StoreException.Unavailable("somebody pulled the plug", null));
        MvcTestResult during = report();
        faults.heal();
        MvcTestResult after = report();

        assertThat(during).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(after).hasStatus(HttpStatus.OK);
    }

    private MvcTestResult report() {
        return web.get().uri("/reports/overview?from=2026-03-02&to=2026-03-09").exchange();
    }

    @TestConfiguration
    static class FaultyStore {

        @Bean
        Faults faults() {
            return new Faults();
        }

        @Bean
        @Primary
        SessionStore faultySessionStore(StudioDatabase database, Faults faults) {
            return new FaultySessionStore(new JdbcSessionStore(database), faults);
        }
    }
}
