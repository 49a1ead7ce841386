package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.importing.SessionFiles;
import io.evenkeel.adapter.http.incident.IncidentUseCases;
import io.evenkeel.application.health.ReadinessService;
import io.evenkeel.application.port.in.health.Readiness;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.incident.IncidentList;
import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.statistics.DataPeriodService;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.tck.memory.InMemoryStores;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A server answers where it was told to listen. */
class ListeningHostTest {

    /** On Linux alone, because elsewhere only 127.0.0.1 of the loopback network is set up. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void answersToTheAddressThatItListensOn() throws Exception {
        try (HttpServer server = HttpServer.start(
                new HttpSettings("127.0.0.2", 0), useCases(), new Silent(), new RecordedTracing(), System::nanoTime)) {
            URI address = URI.create("http://127.0.0.2:" + server.port() + "/health/live");

            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        }
    }

    private static HttpUseCases useCases() {
        InMemoryStores stores = new InMemoryStores();
        SessionStore sessions = stores.sessions();
        RosterStore roster = stores.roster();
        return new HttpUseCases(
                new StatisticsService(
                        sessions,
                        roster,
                        ZoneOffset.UTC,
                        StatisticsRules.DEFAULT,
                        Budget.UNLIMITED,
                        InstantSource.system()),
                new DataPeriodService(sessions, ZoneOffset.UTC),
                RunningServer.schedule(sessions, roster),
                RunningServer.sessionUseCases(sessions, stores.bookings(), roster, () -> "id"),
                (source, options, listener) -> ImportReport.ZERO,
                new NoFiles(),
                null,
                RunningServer.rosterUseCases(roster, stores.rosterEdits(), () -> "id"),
                RunningServer.calendarUseCases(sessions, roster, stores.calendarFeeds(), () -> "id"),
                new IncidentUseCases(report -> {}, limit -> new IncidentList(List.of(), 0, 0, List.of())),
                RunningServer.seriesUseCases(stores, () -> "id"),
                new ReadinessService(sessions, List.of()),
                deadline -> RunningServer.status(Readiness.unready("TEST")),
                () -> "",
                null);
    }

    private static final class Silent implements Telemetry {
        @Override
        public void requestAnswered(String method, String route, int status, String problem, Duration took) {}

        @Override
        public void portCalled(String port, String operation, String outcome, Duration took) {}

        @Override
        public void statisticsServed(String family, String source) {}

        @Override
        public void commandEnded(String database, String command, String outcome, Duration took) {}

        @Override
        public void poolChanged(String database, PoolFigure figure, int change) {}

        @Override
        public void liveConnectionEnded(String reason) {}

        @Override
        public void connectionMissed(String database, String reason) {}
    }

    private static final class NoFiles implements SessionFiles {

        @Override
        public OpenFile csv(InputStream bytes, @Nullable String mapping) {
            throw new UnsupportedOperationException("no file is read here");
        }

        @Override
        public OpenFile calendar(InputStream bytes) {
            throw new UnsupportedOperationException("no file is read here");
        }

        @Override
        public OpenFile ndjson(InputStream bytes) {
            throw new UnsupportedOperationException("no file is read here");
        }
    }
}
