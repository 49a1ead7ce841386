package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.drill.RedisServer;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database and one Redis: whatever one of them does, the other one knows. */
class TwoNodesTest {

    private static final String OVERVIEW = "/api/v1/statistics/overview?from=2026-03-01&to=2026-04-01";
    private static final int CLIENTS = 24;
    private static final long BETWEEN_LOOKS_NANOS = 50_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final RedisServer redis = RedisServer.start();

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Assembly oneNode;

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Assembly otherNode;

    @SuppressWarnings("NullAway.Init") // Started before each test.
    private URI one;

    @SuppressWarnings("NullAway.Init") // Started before each test.
    private URI other;

    @BeforeEach
    void start() throws Exception {
        String store = "mongodb://127.0.0.1:" + mongo.bind().getPort() + "/studio";
        oneNode = new Assembly(settings(store));
        otherNode = new Assembly(settings(store));
        one = URI.create("http://127.0.0.1:" + oneNode.startServer().port());
        other = URI.create("http://127.0.0.1:" + otherNode.startServer().port());
        assertThat(post(one, "/api/v1/activities", "{\"name\":\"Yoga\",\"defaultDurationSeconds\":2700}", "yoga")
                        .statusCode())
                .isEqualTo(201);
        assertThat(post(other, "/api/v1/trainers", "{\"name\":\"Ada\",\"zone\":\"UTC\",\"skills\":[\"Yoga\"]}", "ada")
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterEach
    void end() {
        otherNode.close();
        oneNode.close();
        redis.close();
        mongo.shutdownNow();
    }

    @Test
    void aReportOfOneIsKeptForBothUntilEitherWrites() throws Exception {
        assertThat(reported(one)).matches("(fold|rollup): 0");
        assertThat(reported(other)).isEqualTo("cache: 0");

        assertThat(book(other, "2026-03-02T08:00:00Z", "first").statusCode()).isEqualTo(201);

        // Neither may go on with what it has kept for itself.
        assertThat(reported(one)).matches("(fold|rollup): 1");
        assertThat(reported(other)).isEqualTo("cache: 1");
        assertThat(book(one, "2026-03-02T12:00:00Z", "second").statusCode()).isEqualTo(201);
        assertThat(reported(other)).matches("(fold|rollup): 2");
    }

    @Test
    void aClientOfOneHearsOfWhatTheOtherWrites() throws Exception {
        try (LiveClient live = LiveClient.connect(client, one)) {
            live.say("{\"type\":\"hello\"}");
            assertThat(live.hear()).isEqualTo("{\"type\":\"welcome\"}");
            live.say("{\"type\":\"subscribe\",\"from\":\"2026-03-01\",\"to\":\"2026-04-01\"}");
            long before = live.hearVersion();

            assertThat(book(other, "2026-03-02T08:00:00Z", "first").statusCode())
                    .isEqualTo(201);

            assertThat(live.hearVersion()).isGreaterThan(before);
        }
    }

    @Test
    void whatOneComputedForAClientCountsOnTheOther() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        int status = 200;
        for (int asked = 0; asked < 60 && status == 200; asked++) {
            status = send(HttpRequest.newBuilder(one.resolve("/api/v1/statistics/overview?from=" + day.plusDays(asked)
                                    + "&to=" + day.plusDays(asked + 1)))
                            .build())
                    .statusCode();
        }
        assertThat(status).isEqualTo(429);

        // What is kept costs nothing, and tells how much is left.
        long begun = System.nanoTime();
        while (unitsLeft(other) > 2) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    @Test
    void ofManyWhoWantOneHourOnEitherOneGetsIt() {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            asked.add(client.sendAsync(
                    booking(i % 2 == 0 ? one : other, "2026-03-02T08:00:00Z", "wish-" + i), BodyHandlers.ofString()));
        }

        List<HttpResponse<String>> answers =
                asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        // The rest were told that it is taken, or to come again because many write at that moment.
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .allMatch(status -> List.of(201, 409, 503).contains(status))
                .contains(409);
        assertThat(reportedSessions(one)).isEqualTo("1");
    }

    @Test
    void aRequestThatBothAreSentTakesEffectOnceWithOneAnswer() {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asked.add(client.sendAsync(
                    booking(i % 2 == 0 ? one : other, "2026-03-02T08:00:00Z", "the-same"), BodyHandlers.ofString()));
        }

        List<HttpResponse<String>> answers =
                asked.stream().map(CompletableFuture::join).toList();
        List<String> bodies = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(HttpResponse::body)
                .distinct()
                .toList();

        assertThat(bodies).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() >= 409);
        assertThat(reportedSessions(other)).isEqualTo("1");
        assertThat(send(booking(one, "2026-03-02T08:00:00Z", "the-same")).body())
                .isEqualTo(bodies.get(0));
        assertThat(send(booking(other, "2026-03-03T08:00:00Z", "the-same")).statusCode())
                .as("the same key for another body")
                .isEqualTo(422);
    }

    private Settings settings(String store) {
        return new SettingsLoader(Map.of("EVENKEEL_DATA_DIRECTORY", folder.toString()))
                .load(null, Map.of(Setting.STORE, store, Setting.PORT, "0", Setting.CACHE, redis.url()));
    }

    private long unitsLeft(URI node) {
        String fields = send(HttpRequest.newBuilder(node.resolve(OVERVIEW)).build())
                .headers()
                .allValues("RateLimit")
                .toString();
        return Long.parseLong(fields.replaceFirst("(?s).*\"statistics\";r=(\\d+).*", "$1"));
    }

    /** How the report was made, and how many sessions it counts. */
    private String reported(URI node) {
        String body = get(node, OVERVIEW);
        return body.replaceFirst("(?s).*\"source\":\"([a-z]+)\".*", "$1") + ": " + overdue(body);
    }

    private String reportedSessions(URI node) {
        return overdue(get(node, OVERVIEW));
    }

    private static String overdue(String body) {
        return body.replaceFirst("(?s).*\"overdue\":(\\d+).*", "$1");
    }

    private HttpResponse<String> book(URI node, String start, String key) {
        return send(booking(node, start, key));
    }

    private static HttpRequest booking(URI node, String start, String key) {
        String body = "{\"activity\":\"Yoga\",\"trainer\":\"Ada\",\"start\":\"" + start + "\",\"duration\":\"PT45M\"}";
        return posting(node, "/api/v1/sessions", body, key);
    }

    private HttpResponse<String> post(URI node, String path, String body, String key) {
        return send(posting(node, path, body, key));
    }

    private static HttpRequest posting(URI node, String path, String body, String key) {
        return HttpRequest.newBuilder(node.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String get(URI node, String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(node.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString()).join();
    }
}
