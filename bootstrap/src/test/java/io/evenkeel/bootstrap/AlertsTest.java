package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure on a whole server, until somebody is told of it. */
class AlertsTest {

    private static final String BATCH =
            "{\"release\":\"1\",\"events\":[{\"kind\":\"error\",\"message\":\"x is undefined\","
                    + "\"screen\":\"/statistics\",\"traceId\":\"0af7651916cd43dd8448eb211c80319c\"}]}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private volatile int status = 204;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private HttpServer webhook;

    @BeforeEach
    void openTheWebhook() throws IOException {
        webhook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        webhook.createContext("/hook", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        webhook.start();
    }

    @AfterEach
    void closeTheWebhook() {
        webhook.stop(0);
    }

    @Test
    void reachTheWebhookOnceForEachGroup() throws Exception {
        try (Assembly assembly = new Assembly(settings())) {
            int port = assembly.startServer().port();

            assertThat(tell(port)).isEqualTo(204);
            assertThat(tell(port)).isEqualTo(204);

            assertThat(told.poll(20, TimeUnit.SECONDS))
                    .contains("\"reason\":\"new\"")
                    .contains("\"code\":\"BROWSER_ERROR\"")
                    .contains("\"traceId\":\"0af7651916cd43dd8448eb211c80319c\"");
            awaitMetric(port, "evenkeel_alerts_delivered_total 1.0");
            assertThat(told).isEmpty();
            assertThat(get(port, "/health/ready")).contains("\"ready\"");
        }
    }

    @Test
    void thatReachNobodyAreSeenInHealthAndAmongTheIncidents() throws Exception {
        status = 403;
        try (Assembly assembly = new Assembly(settings())) {
            int port = assembly.startServer().port();

            assertThat(tell(port)).isEqualTo(204);

            awaitMetric(port, "evenkeel_alerts_undelivered_total 1.0");
            assertThat(get(port, "/health/ready")).contains("\"degraded\"", "ALERTS_UNDELIVERED");
            assertThat(get(port, "/api/v1/incidents"))
                    .contains("\"undeliveredAlerts\":[{\"at\":", "\"cause\":\"status 403\",\"attempts\":1}]");
        }
    }

    private Settings settings() {
        return new SettingsLoader(Map.of(
                        "EVENKEEL_DATA_DIRECTORY",
                        folder.toString(),
                        "EVENKEEL_STORE_URL",
                        "memory:",
                        "EVENKEEL_SERVER_PORT",
                        "0",
                        "EVENKEEL_ALERTS_WEBHOOK_URL",
                        "http://127.0.0.1:" + webhook.getAddress().getPort() + "/hook"))
                .load(null, Map.of());
    }

    private int tell(int port) throws IOException, InterruptedException {
        HttpRequest request = request(port, "/api/v1/client-errors")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BATCH))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private void awaitMetric(int port, String line) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!get(port, "/metrics").contains(line)) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(line).isLessThan(Duration.ofSeconds(20));
        }
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        return client.send(request(port, path).build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }
}
