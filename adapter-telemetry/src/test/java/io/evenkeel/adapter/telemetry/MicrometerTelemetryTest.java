package io.evenkeel.adapter.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.PoolFigure;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MicrometerTelemetryTest {

    @Test
    void countsAndTimesWhatItIsTold() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.requestAnswered("GET", "/health/live", 200, "", Duration.ofMillis(250));
            telemetry.requestAnswered("GET", "/health/live", 200, "", Duration.ofMillis(250));
            telemetry.portCalled("session-store", "scan", "timedout", Duration.ofSeconds(5));
            telemetry.statisticsServed("overview", "cache");

            assertThat(telemetry.scrape())
                    .contains("http_server_request_duration_seconds_count{error_type=\"\",http_request_method=\"GET\","
                            + "http_response_status_code=\"200\",http_route=\"/health/live\"} 2")
                    .contains("http_server_request_duration_seconds_sum{error_type=\"\",http_request_method=\"GET\","
                            + "http_response_status_code=\"200\",http_route=\"/health/live\"} 0.5")
                    .contains("evenkeel_port_call_duration_seconds_sum{operation=\"scan\",outcome=\"timedout\","
                            + "port=\"session-store\"} 5.0")
                    .contains("evenkeel_statistics_answers_total{family=\"overview\",source=\"cache\"} 1.0");
        }
    }

    @Test
    void countsRequestsByHowLongTheyTook() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.requestAnswered("GET", "/x", 503, "OVERLOADED", Duration.ofMillis(30));

            assertThat(telemetry.scrape().lines().filter(line -> line.contains("duration_seconds_bucket")))
                    .anyMatch(line -> line.contains("error_type=\"OVERLOADED\"")
                            && line.contains("le=\"0.025\"")
                            && line.endsWith(" 0"))
                    .anyMatch(line -> line.contains("le=\"0.05\"") && line.endsWith(" 1"));
        }
    }

    @Test
    void looksAtTheProcess() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            assertThat(telemetry.scrape())
                    .containsPattern("(?m)^jvm_memory_used_bytes\\{area=\"heap\",id=\"[^\"]+\"} [1-9]")
                    .containsPattern("(?m)^jvm_threads_live_threads [1-9]")
                    .containsPattern("(?m)^process_files_open_files [1-9]")
                    .containsPattern("(?m)^process_uptime_seconds [0-9.]+");
        }
    }

    @Test
    void countsWhatADatabaseIsAsked() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.commandEnded("mongodb", "find", "succeeded", Duration.ofMillis(250));
            telemetry.commandEnded("mongodb", "find", "failed", Duration.ofMillis(500));
            telemetry.connectionMissed("mongodb", "timeout");
            telemetry.connectionMissed("mongodb", "timeout");

            assertThat(telemetry.scrape())
                    .contains("db_client_operation_duration_seconds_sum{db_operation_name=\"find\","
                            + "db_system_name=\"mongodb\",outcome=\"succeeded\"} 0.25")
                    .contains("db_client_operation_duration_seconds_sum{db_operation_name=\"find\","
                            + "db_system_name=\"mongodb\",outcome=\"failed\"} 0.5")
                    .contains("evenkeel_connections_missed_total{db_system_name=\"mongodb\",reason=\"timeout\"} 2.0");
        }
    }

    @Test
    void countsWhatIsDecidedOnTheWay() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.policies().callRepeated("session-reads", "find");
            telemetry.policies().breakerChanged("session-reads", "open", Duration.ofSeconds(30));
            telemetry.policies().breakerChanged("session-reads", "half_open", Duration.ZERO);
            telemetry.policies().requestLimited("requests", "refused");
            telemetry.policies().cacheAsked("shared", "unreadable");

            assertThat(telemetry.scrape())
                    .contains("evenkeel_port_repeats_total{operation=\"find\",port=\"session-reads\"} 1.0")
                    .contains("evenkeel_breaker_state{port=\"session-reads\"} 1.0")
                    .contains("evenkeel_breaker_changes_total{port=\"session-reads\",state=\"open\"} 1.0")
                    .contains("evenkeel_limit_requests_total{limit=\"requests\",outcome=\"refused\"} 1.0")
                    .contains("evenkeel_cache_requests_total{level=\"shared\",outcome=\"unreadable\"} 1.0");
        }
    }

    @Test
    void addsUpTheFiguresOfPools() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.poolChanged("mongodb", PoolFigure.IDLE, 1);
            telemetry.poolChanged("mongodb", PoolFigure.IDLE, 1);
            telemetry.poolChanged("mongodb", PoolFigure.IDLE, -1);
            telemetry.poolChanged("mongodb", PoolFigure.USED, 4);
            telemetry.poolChanged("mongodb", PoolFigure.WAITING, 3);
            telemetry.poolChanged("other", PoolFigure.WAITING, 5);

            assertThat(telemetry.scrape())
                    .contains("db_client_connection_count{db_client_connection_state=\"idle\","
                            + "db_system_name=\"mongodb\"} 1.0")
                    .contains("db_client_connection_count{db_client_connection_state=\"used\","
                            + "db_system_name=\"mongodb\"} 4.0")
                    .contains("db_client_connection_pending_requests{db_system_name=\"mongodb\"} 3.0")
                    .contains("db_client_connection_pending_requests{db_system_name=\"other\"} 5.0");
        }
    }

    @Test
    void losesNoChangeThatManyTellAtOnce() throws InterruptedException {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            List<Thread> threads = IntStream.range(0, 4)
                    .mapToObj(any -> new Thread(() -> IntStream.range(0, 1_000)
                            .forEach(change -> telemetry.poolChanged("mongodb", PoolFigure.USED, 1))))
                    .toList();

            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(telemetry.scrape())
                    .contains("db_client_connection_count{db_client_connection_state=\"used\","
                            + "db_system_name=\"mongodb\"} 4000.0");
        }
    }
}
