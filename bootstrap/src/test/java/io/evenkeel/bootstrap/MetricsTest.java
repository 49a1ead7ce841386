package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server over a database tells whoever watches it. */
class MetricsTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "metrics.md");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final MongoServer mongo = new MongoServer(new MemoryBackend());

    @AfterEach
    void stopTheDatabase() {
        mongo.shutdownNow();
    }

    @Test
    void showTheCommandsAndTheConnectionsOfTheDatabase() throws Exception {
        try (Assembly assembly = new Assembly(settings())) {
            int port = assembly.startServer().port();
            assertThat(get(port, "/health/ready")).contains("ready");

            String metrics = get(port, "/metrics");

            assertThat(metrics)
                    .containsPattern("(?m)^db_client_operation_duration_seconds_count\\{"
                            + "db_operation_name=\"find\",db_system_name=\"mongodb\",outcome=\"succeeded\"} [1-9]")
                    .containsPattern("(?m)^db_client_connection_count\\{"
                            + "db_client_connection_state=\"(idle|used)\",db_system_name=\"mongodb\"} [1-9]")
                    .containsPattern("(?m)^db_client_connection_pending_requests\\{db_system_name=\"mongodb\"} ");
            assertThat(Pattern.compile("(?m)^# TYPE (\\w+) ")
                            .matcher(metrics)
                            .results()
                            .map(type -> type.group(1).replaceAll("_max$", "")))
                    .isNotEmpty()
                    .allSatisfy(series -> assertThat(Files.readString(PAGE)).contains("| `" + series + "` |"));
        }
    }

    private Settings settings() {
        String store = "mongodb://127.0.0.1:" + mongo.bind().getPort() + "/studio";
        return new SettingsLoader(Map.of("EVENKEEL_DATA_DIRECTORY", folder.toString()))
                .load(null, Map.of(Setting.STORE, store, Setting.PORT, "0"));
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
