package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and metrics on a port of their own. */
class AdminPortTest {

    @RegisterExtension
    final RunningServer server = new RunningServer().withAdminPort();

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/metrics"})
    void showsThemThereAndNowhereElse(String path) throws Exception {
        assertThat(server.getAdmin(path).statusCode()).isEqualTo(200);
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void showsNothingElseThere() throws Exception {
        assertThat(server.getAdmin("/api/v1/statistics/period").statusCode()).isEqualTo(404);
        assertThat(server.getAdmin("/").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/statistics/period").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsThatTheServerLeavesAsLongAsItIsThere() throws Exception {
        server.refuse();

        assertThat(server.getAdmin("/health/ready").statusCode()).isEqualTo(503);
        assertThat(server.getAdmin("/health/live").statusCode()).isEqualTo(200);
    }
}
