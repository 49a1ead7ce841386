package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The built jar, from its start to its end. */
class ServeIT {

    private static final Path DATA = Path.of("..", "examples", "data").toAbsolutePath();
    private static final LocalDate FROM = LocalDate.of(2001, 1, 1);
    private static final LocalDate TO = LocalDate.of(2001, 4, 1);
    private static final int TERMINATED = 128 + 15;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void servesTheDemoUntilItIsToldToEnd() throws Exception {
        try (JarProcess demo = JarProcess.start(folder, "demo", "--no-sign-in", "--port", "0")) {
            URI address = demo.address();

            assertThat(address.toString()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]*/");
            assertShowsTheDemo(address);
            assertThat(demo.terminate()).isEqualTo(TERMINATED);
            assertThat(demo.err()).contains("Making the demo studio").doesNotContain("\tat ", "WARN", "ERROR");
        }
        Run afterwards = JarProcess.run(
                folder,
                "stats",
                "overview",
                "--from",
                "2020-01-01",
                "--to",
                "9999-01-01",
                "--format",
                "json",
                "--store",
                "sqlite:" + folder.resolve("evenkeel").resolve("demo.db"));
        assertThat(Reports.flat(afterwards.json())).containsEntry("data.trainers", 40);
    }

    @Test
    void letsInWhomTheDemoToldThePassword() throws Exception {
        try (JarProcess demo = JarProcess.start(folder, "demo", "--port", "0")) {
            URI address = demo.address();
            URI period = address.resolve("api/v1/statistics/period");
            Matcher told = Pattern.compile("Sign in as demo with the password ([a-z2-9-]{19})\\.")
                    .matcher(demo.err());
            assertThat(told.find()).as(demo.err()).isTrue();

            assertThat(send(HttpRequest.newBuilder(period)).statusCode()).isEqualTo(401);
            HttpResponse<String> signedIn = send(HttpRequest.newBuilder(address.resolve("api/v1/auth/login"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"username\":\"demo\",\"password\":\"" + told.group(1) + "\"}")));
            assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(200);
            String token = signedIn.body().replaceFirst(".*\"accessToken\":\"([^\"]+)\".*", "$1");
            assertThat(send(HttpRequest.newBuilder(period).header("Authorization", "Bearer " + token))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void servesWhatWasImportedAsTheCommandLineReportsIt() throws Exception {
        List<String> flights =
                Files.readAllLines(DATA.resolve("flights-20k.csv")).subList(0, 1_001);
        Path file = Files.write(folder.resolve("flights.csv"), flights);
        String mapping = DATA.resolve("flights-mapping.conf").toString();
        FlightsOracle oracle = new FlightsOracle(flights, FROM, TO, ZoneOffset.UTC);
        String store = "sqlite:" + folder.resolve("studio.db");

        Run imported = JarProcess.run(folder, "import", file.toString(), "--mapping", mapping, "--store", store);

        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out()).isEqualTo("1000 records read: 1000 added, 0 replaced, 0 unchanged, 0 rejected\n");
        assertThat(imported.err()).isEmpty();
        try (JarProcess server = JarProcess.start(folder, "serve", "--store", store, "--port", "0")) {
            URI address = server.address();
            for (String family : List.of("overview", "adherence")) {
                Map<String, Object> served =
                        json(address, "api/v1/statistics/" + family + "?from=" + FROM + "&to=" + TO);
                Map<String, Object> printed = JarProcess.run(
                                folder,
                                "stats",
                                family,
                                "--from",
                                "2001-01-01",
                                "--to",
                                "2001-04-01",
                                "--format",
                                "json",
                                "--store",
                                store)
                        .json();

                Reports.assertSame(
                        served.get("data"), family.equals("overview") ? oracle.overview() : oracle.adherence());
                assertThat(served.get("data")).isEqualTo(printed.get("data"));
                assertThat(served.get("dataQuality")).isEqualTo(printed.get("dataQuality"));
                assertThat(served.keySet()).containsExactlyElementsOf(printed.keySet());
            }
            assertThat(server.terminate()).isEqualTo(TERMINATED);
            assertThat(server.err()).isEmpty();
        }
        assertThat(folder.resolve("studio.db-wal")).doesNotExist();
    }

    /** An import beside a running server is seen by the next answer, kept ones notwithstanding. */
    @Test
    void showsWhatAnotherProcessImportsMeanwhile() throws Exception {
        String store = "sqlite:" + folder.resolve("studio.db");
        Path file = Files.writeString(
                folder.resolve("sessions.csv"), Imports.HEADER + "\nAda,Yoga,2001-03-02T08:00Z,2001-03-02T09:00Z\n");
        try (JarProcess server = JarProcess.start(folder, "serve", "--store", store, "--port", "0")) {
            URI address = server.address();
            String overview = "api/v1/statistics/overview?from=" + FROM + "&to=" + TO;
            Map<String, Object> before = Reports.flat(json(address, overview));
            Map<String, Object> again = Reports.flat(json(address, overview));

            Run imported = JarProcess.run(folder, "import", file.toString(), "--store", store);

            Map<String, Object> after = Reports.flat(json(address, overview));
            assertThat(imported.exitCode()).as(imported.err()).isZero();
            assertThat(before).containsEntry("data.trainers", 0);
            assertThat(again).containsEntry("meta.source", "cache").containsEntry("data.trainers", 0);
            // Whether from the sessions or from a day that the server has folded meanwhile.
            assertThat(after.get("meta.source")).isNotEqualTo("cache");
            assertThat(after).containsEntry("data.trainers", 1);
        }
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = JarProcess.run(
                    folder, "serve", "--store", "memory:", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("evenkeel: ").contains("--port").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo --no-sign-in"})
    void refusesToBeReachedFromElsewhereBeforeItMakesAnything(String command) {
        Run run = JarProcess.run(folder, (command + " --port 0 --host 0.0.0.0").split(" "));

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("evenkeel: ")
                .contains("0.0.0.0", "loopback")
                .hasLineCount(1);
        assertThat(folder.resolve("evenkeel")).doesNotExist();
    }

    @Test
    void writesTheRejectsBesideTheCallerUnlessToldOtherwise() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.csv"), Imports.HEADER + "\nAda,Yoga,today,2001-03-02T09:00Z\nBo,\"Yoga,never\n");

        Run run = JarProcess.run(folder, "import", file.toString(), "--store", "memory:");

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.out()).isEqualTo("2 records read: 0 added, 0 replaced, 0 unchanged, 2 rejected\n");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("evenkeel: what was rejected, and why, stands in bad.csv.rejects.csv\n");
        assertThat(Files.readAllLines(folder.resolve("bad.csv.rejects.csv"))).hasSize(3);
    }

    @Test
    void knowsItsVersion() {
        Run run = JarProcess.run(folder, "--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("(?s)evenkeel [0-9]+\\.[0-9]+\\.[0-9]+\\R.*");
        assertThat(run.err()).isEmpty();
    }

    private void assertShowsTheDemo(URI address) throws IOException, InterruptedException {
        Map<String, Object> period = json(address, "api/v1/statistics/period");
        LocalDate from = LocalDate.parse(String.valueOf(period.get("from")));
        LocalDate to = LocalDate.parse(String.valueOf(period.get("to")));
        Map<String, Object> overview = json(address, "api/v1/statistics/overview?from=" + from + "&to=" + to);

        assertThat(period).containsEntry("zone", "Europe/Oslo");
        assertThat(Period.between(from, to).toTotalMonths()).isBetween(17L, 18L);
        assertThat(Reports.flat(overview.get("data")))
                .containsEntry("trainers", 40)
                .containsEntry("activities", 25);
        assertThat(get(address, "health/ready").body()).isEqualTo("{\"status\":\"ready\",\"reasons\":[]}");
        assertThat(get(address, "metrics").body())
                .containsPattern("http_server_request_duration_seconds_count\\{[^}]*"
                        + "http_route=\"/api/v1/statistics/period\"[^}]*} 1\n");
        // The jar may have been built without its dashboard; then that is said, not hidden.
        HttpResponse<String> page = get(address, "");
        assertThat(page.headers().firstValue("content-type"))
                .contains(page.statusCode() == 200 ? "text/html; charset=utf-8" : "application/problem+json");
    }

    private Map<String, Object> json(URI address, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(address, path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readValue(response.body(), new TypeReference<Map<String, Object>>() {});
    }

    private HttpResponse<String> get(URI address, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/" + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
