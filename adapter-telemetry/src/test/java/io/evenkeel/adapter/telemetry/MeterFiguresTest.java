package io.evenkeel.adapter.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.health.BreakerChange;
import io.evenkeel.application.port.in.health.CacheFigures;
import io.evenkeel.application.port.in.health.CacheFigures.OutcomeCount;
import io.evenkeel.application.port.in.health.RequestFigures;
import io.evenkeel.application.port.in.health.ServiceFigures;
import io.evenkeel.application.port.in.health.StoreFigures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterFiguresTest {

    @Test
    void hasNothingToTellOfBeforeAnythingHappened() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            ServiceFigures figures = telemetry.figures();

            assertThat(figures.stores()).isEmpty();
            assertThat(figures.cache()).isEmpty();
            assertThat(figures.requests()).isEqualTo(new RequestFigures(0, 0, 0, 0));
        }
    }

    @Test
    void addsUpTheCallsOfEachPort() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.portCalled("session-reads", "scan", "ok", Duration.ofMillis(500));
            telemetry.portCalled("session-reads", "find", "unavailable", Duration.ofMillis(250));
            telemetry.portCalled("session-reads", "find", "timedout", Duration.ofMillis(250));
            telemetry.portCalled("session-reads", "find", "cancelled", Duration.ofSeconds(1));
            telemetry.portCalled("booking-writes", "write", "conflict", Duration.ofSeconds(1));

            assertThat(telemetry.figures().stores())
                    .containsExactly(
                            StoreFigures.calm("booking-writes", 1, 0, 1), StoreFigures.calm("session-reads", 4, 2, 2));
        }
    }

    @Test
    void knowsWhatEachBreakerIsAndHowOftenItOpened() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.fixed(noon))) {
            telemetry.portCalled("session-reads", "scan", "unavailable", Duration.ofSeconds(1));
            telemetry.policies().breakerChanged("session-reads", "open", Duration.ofSeconds(30));
            telemetry.policies().breakerChanged("session-reads", "half_open", Duration.ZERO);
            telemetry.policies().breakerChanged("session-reads", "open", Duration.ofSeconds(30));

            assertThat(telemetry.figures().stores())
                    .containsExactly(new StoreFigures(
                            "session-reads",
                            1,
                            1,
                            1,
                            "open",
                            2,
                            noon.plusSeconds(30),
                            List.of(
                                    new BreakerChange(noon, "open"),
                                    new BreakerChange(noon, "half_open"),
                                    new BreakerChange(noon, "open"))));
        }
    }

    @Test
    void keepsTheLastChangesOfABreakerAndNoNextTryOnceItLetsCallsPass() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.portCalled("session-reads", "scan", "ok", Duration.ofSeconds(1));
            for (int round = 0; round < BreakerHistory.KEPT; round++) {
                telemetry.policies().breakerChanged("session-reads", "open", Duration.ofSeconds(30));
                telemetry.policies().breakerChanged("session-reads", "half_open", Duration.ZERO);
            }
            telemetry.policies().breakerChanged("session-reads", "closed", Duration.ZERO);

            StoreFigures figures = telemetry.figures().stores().get(0);

            assertThat(figures.nextTry()).isNull();
            assertThat(figures.changes()).hasSize(BreakerHistory.KEPT);
            assertThat(figures.changes().get(BreakerHistory.KEPT - 1).state()).isEqualTo("closed");
            assertThat(figures.changes().get(0).state()).isEqualTo("half_open");
        }
    }

    @Test
    void countsWhatTheCacheWasAsked() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.policies().cacheAsked("near", "miss");
            telemetry.policies().cacheAsked("near", "hit");
            telemetry.policies().cacheAsked("near", "hit");

            assertThat(telemetry.figures().cache())
                    .containsExactly(
                            new CacheFigures("near", List.of(new OutcomeCount("hit", 2), new OutcomeCount("miss", 1))));
        }
    }

    @Test
    void tellsWhoseFaultFailedRequestsWere() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.requestAnswered("GET", "/x", 200, "", Duration.ofMillis(250));
            telemetry.requestAnswered("GET", "/x", 404, "NOT_FOUND", Duration.ofMillis(250));
            telemetry.requestAnswered("GET", "/x", 503, "OVERLOADED", Duration.ofMillis(500));

            assertThat(telemetry.figures().requests()).isEqualTo(new RequestFigures(3, 1, 1, 1));
        }
    }

    @Test
    void looksAtTheProcess() {
        try (MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system())) {
            telemetry.watch("evenkeel.live.connections", "for this test", () -> 5);

            assertThat(telemetry.figures().process().liveConnections()).isEqualTo(5);
            assertThat(telemetry.figures().process().threads()).isPositive();
            assertThat(telemetry.figures().process().openFiles()).isPositive();
            assertThat(telemetry.figures().process().uptimeSeconds()).isNotNegative();
        }
    }
}
