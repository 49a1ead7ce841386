package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar behind a real nginx below a path prefix, configured as the documentation says. */
class BehindNginxIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before the tests.
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // Set before the tests.
    private static JarProcess server;

    @SuppressWarnings("NullAway.Init") // Set before the tests.
    private static Nginx nginx;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        server = JarProcess.start(folder, "serve", "--store", "memory:", "--port", "0");
        nginx = Nginx.before(server.address(), folder);
    }

    @AfterAll
    static void stop() {
        nginx.close();
        server.close();
    }

    @Test
    void thePageAndItsPartsAreBelowThePrefix() throws Exception {
        HttpResponse<String> page = get("/schedule/");
        Matcher part = Pattern.compile("src=\"\\./(assets/[^\"]+\\.js)\"").matcher(page.body());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(part.find()).as(page.body()).isTrue();
        assertThat(get("/schedule/" + part.group(1)).statusCode()).isEqualTo(200);
        assertThat(get("/schedule").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/schedule/"));
    }

    @Test
    void answersAndProblemsComeThrough() throws Exception {
        assertThat(get("/schedule/api/v1/statistics/period").body()).contains("\"from\":null");

        HttpResponse<String> problem = get("/schedule/api/v1/statistics/overview?from=2026-03-02");

        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.body()).contains("MISSING_VALUE", "\"traceId\"");
        assertThat(problem.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @Test
    void aFileGoesInAndTheLiveChannelTellsOfIt() throws Exception {
        try (LiveClient live = LiveClient.at(
                client,
                URI.create(nginx.address("/schedule/api/v1/live").toString().replace("http:", "ws:")))) {
            live.say("{\"type\":\"hello\"}");
            assertThat(live.hear()).isEqualTo("{\"type\":\"welcome\"}");
            live.say("{\"type\":\"subscribe\",\"from\":\"2026-03-01\",\"to\":\"2026-04-01\"}");
            long before = live.hearVersion();

            HttpResponse<String> stored = client.send(
                    HttpRequest.newBuilder(nginx.address("/schedule/api/v1/sessions/import"))
                            .header("Content-Type", "text/csv")
                            .POST(BodyPublishers.ofString("""
                                    trainer,activity,planned_start,planned_end
                                    Ada,Yoga,2026-03-02T18:00Z,2026-03-02T19:00Z
                                    """))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(stored.body()).contains("\"added\":1");
            assertThat(live.hearVersion()).isGreaterThan(before);
        }
    }

    @Test
    void aPageOfAnotherOriginGetsNoLiveChannel() {
        assertThatThrownBy(() -> client.newWebSocketBuilder()
                        .header("Origin", "https://other.example")
                        .buildAsync(
                                URI.create(nginx.address("/schedule/api/v1/live")
                                        .toString()
                                        .replace("http:", "ws:")),
                                new WebSocket.Listener() {})
                        .join())
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(nginx.address(path)).build(), BodyHandlers.ofString());
    }
}
