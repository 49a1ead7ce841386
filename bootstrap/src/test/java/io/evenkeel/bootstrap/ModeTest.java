package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mode of the settings reaches the answers of the server. */
class ModeTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({"production, false", "development, true"})
    void decidesWhetherAProblemShowsTheProgram(String mode, boolean shows) throws Exception {
        Map<Setting, String> flags = Map.of(Setting.STORE, "memory:", Setting.PORT, "0", Setting.MODE, mode);
        try (Assembly assembly = Assembly.forServer(new SettingsLoader(Map.of()).loadForServer(null, flags))) {
            URI nowhere =
                    URI.create("http://127.0.0.1:" + assembly.startServer().port() + "/nowhere");

            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(nowhere)
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.body().contains("\"debug\":{\"exception\":\"io.evenkeel."))
                    .isEqualTo(shows);
        }
    }
}
