package io.evenkeel.bootstrap.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quotas of a server as it is wired, with the numbers that it has when nobody sets any. */
class ServedLimitsTest {

    private static final List<String> PAGE = List.of(
            "/",
            "/api/v1/statistics/period",
            "/api/v1/statistics/overview?from=2026-02-01&to=2026-03-01",
            "/api/v1/statistics/trainers?from=2026-02-01&to=2026-03-01",
            "/api/v1/statistics/activities?from=2026-02-01&to=2026-03-01",
            "/api/v1/statistics/adherence?from=2026-02-01&to=2026-03-01",
            "/api/v1/statistics/trend?from=2026-02-01&to=2026-03-01",
            "/api/v1/statistics/heatmap?from=2026-02-01&to=2026-03-01");

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Assembly assembly;

    private int port;

    @BeforeEach
    void start() {
        assembly = Assembly.forServer(
                new SettingsLoader(Map.of()).loadForServer(null, Map.of(Setting.STORE, "memory:", Setting.PORT, "0")));
        port = assembly.startServer().port();
    }

    @AfterEach
    void stop() {
        assembly.close();
    }

    @Test
    void letSomebodyReloadThePageThirtyTimes() throws Exception {
        for (int i = 0; i < 30; i++) {
            for (String path : PAGE) {
                assertThat(get(path).statusCode()).as("%s, reload %d", path, i).isIn(200, 404);
            }
        }

        assertThat(get(PAGE.get(2)).headers().firstValue("ratelimit").orElseThrow())
                .as("one page of a month was charged")
                .containsPattern("\"statistics\";r=(28|29|30);");
    }

    @Test
    void stopWhoHasEverythingComputedAnew() throws Exception {
        int refused = 0;
        for (int day = 1; day <= 28; day++) {
            HttpResponse<String> answer =
                    get("/api/v1/statistics/overview?from=2026-02-01&to=2027-02-%02d".formatted(day));
            refused += answer.statusCode() == 429 ? 1 : 0;
        }

        // Three pages use everything up; on a slow machine some of it fills up again meanwhile.
        assertThat(refused).isBetween(15, 25);
        HttpResponse<String> kept = get("/api/v1/statistics/overview?from=2026-02-01&to=2027-02-01");
        assertThat(kept.statusCode()).as("what is kept is free").isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
