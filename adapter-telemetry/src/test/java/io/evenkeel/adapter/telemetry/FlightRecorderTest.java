package io.evenkeel.adapter.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.PolicyTelemetry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recording of the flight recorder holds of decisions. */
class FlightRecorderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void holdsEachDecision() throws IOException {
        assertThat(recorded(FlightRecorderTest::decide))
                .containsExactlyInAnyOrder(
                        "BreakerChanged session-reads open",
                        "CallRepeated session-reads scan",
                        "QuotaRefused requests",
                        "StaleServed near",
                        "RequestRefused /api/v1/sessions OVERLOADED",
                        "MemoryLevel SHED");
    }

    @Test
    void holdsNothingOfWhatIsNoDecision() throws IOException {
        assertThat(recorded(telemetry -> {
                    telemetry.policies().requestLimited("requests", "taken");
                    telemetry.policies().cacheAsked("near", "hit");
                    telemetry.requestAnswered("GET", "/x", 200, "", Duration.ZERO);
                    telemetry.requestAnswered("GET", "/x", 500, "INTERNAL_ERROR", Duration.ZERO);
                }))
                .isEmpty();
    }

    @Test
    void countsAllTheSameWhenNobodyRecords() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            decide(telemetry);

            assertThat(telemetry.scrape())
                    .contains("evenkeel_breaker_state{port=\"session-reads\"} 2.0")
                    .contains("evenkeel_port_repeats_total{operation=\"scan\",port=\"session-reads\"} 1.0")
                    .contains("evenkeel_limit_requests_total{limit=\"requests\",outcome=\"refused\"} 1.0")
                    .contains("evenkeel_cache_requests_total{level=\"near\",outcome=\"stale\"} 1.0")
                    .contains("evenkeel_memory_level 2.0");
        }
    }

    private static void decide(MicrometerTelemetry telemetry) {
        PolicyTelemetry policies = telemetry.policies();
        policies.breakerChanged("session-reads", "open", Duration.ofSeconds(30));
        policies.callRepeated("session-reads", "scan");
        policies.requestLimited("requests", "refused");
        policies.cacheAsked("near", "stale");
        telemetry.requestAnswered("GET", "/api/v1/sessions", 503, "OVERLOADED", Duration.ZERO);
        telemetry.memoryChanged("SHED", 2);
    }

    private List<String> recorded(Consumer<MicrometerTelemetry> work) throws IOException {
        Path file = folder.resolve("decisions.jfr");
        try (Recording recording = new Recording();
                MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            recording.start();
            work.accept(telemetry);
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("io.evenkeel."))
                .map(FlightRecorderTest::text)
                .toList();
    }

    private static String text(RecordedEvent event) {
        Stream<String> values = Stream.of("port", "quota", "level", "route", "state", "operation", "problem")
                .filter(event::hasField)
                .map(event::getString);
        return Stream.concat(Stream.of(event.getEventType().getName().substring("io.evenkeel.".length())), values)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
