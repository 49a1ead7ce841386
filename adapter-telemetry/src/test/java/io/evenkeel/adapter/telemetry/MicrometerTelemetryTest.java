package io.evenkeel.adapter.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MicrometerTelemetryTest {

    @Test
    void countsAndTimesWhatItIsTold() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry()) {
            telemetry.requestAnswered("GET", "/health/live", 200, Duration.ofMillis(250));
            telemetry.requestAnswered("GET", "/health/live", 200, Duration.ofMillis(250));
            telemetry.portCalled("session-store", "scan", "timedout", Duration.ofSeconds(5));
            telemetry.statisticsServed("overview", "cache");

            assertThat(telemetry.scrape())
                    .contains("http_server_request_duration_seconds_count{http_request_method=\"GET\","
                            + "http_response_status_code=\"200\",http_route=\"/health/live\"} 2")
                    .contains("http_server_request_duration_seconds_sum{http_request_method=\"GET\","
                            + "http_response_status_code=\"200\",http_route=\"/health/live\"} 0.5")
                    .contains("evenkeel_port_call_duration_seconds_sum{operation=\"scan\",outcome=\"timedout\","
                            + "port=\"session-store\"} 5.0")
                    .contains("evenkeel_statistics_answers_total{family=\"overview\",source=\"cache\"} 1.0");
        }
    }
}
