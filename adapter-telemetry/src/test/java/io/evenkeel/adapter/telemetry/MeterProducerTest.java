package io.evenkeel.adapter.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.MetricDataType;
import io.opentelemetry.sdk.resources.Resource;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeterProducerTest {

    private final MicrometerTelemetry telemetry = new MicrometerTelemetry(InstantSource.system());

    @AfterEach
    void close() {
        telemetry.close();
    }

    @Test
    void readsTimersAsHistogramsOfSeconds() {
        telemetry.requestAnswered("GET", "/x", 200, "", Duration.ofMillis(30));
        telemetry.requestAnswered("GET", "/x", 200, "", Duration.ofMillis(60));
        telemetry.requestAnswered("GET", "/x", 200, "", Duration.ofSeconds(20));

        MetricData metric = read("http.server.request.duration");

        assertThat(metric.getType()).isEqualTo(MetricDataType.HISTOGRAM);
        assertThat(metric.getUnit()).isEqualTo("s");
        HistogramPointData point =
                metric.getHistogramData().getPoints().iterator().next();
        assertThat(point.getCount()).isEqualTo(3);
        assertThat(point.getSum()).isEqualTo(20.09);
        assertThat(point.getBoundaries()).hasSize(14).startsWith(0.005).endsWith(10.0);
        assertThat(point.getCounts()).hasSize(15).endsWith(1L);
        assertThat(point.getCounts().get(3)).as("over 25 and up to 50 ms").isEqualTo(1);
        assertThat(point.getAttributes().asMap().toString())
                .contains("http.route=/x", "http.response.status_code=200")
                .doesNotContain("error.type");
    }

    @Test
    void readsTimersWithoutBucketsAsOneBucket() {
        telemetry.portCalled("session-reads", "scan", "ok", Duration.ofMillis(30));

        HistogramPointData point = read("evenkeel.port.call.duration")
                .getHistogramData()
                .getPoints()
                .iterator()
                .next();

        assertThat(point.getBoundaries()).isEmpty();
        assertThat(point.getCounts()).containsExactly(1L);
    }

    @Test
    void readsCountersAsSumsThatOnlyGrow() {
        telemetry.statisticsServed("overview", "cache");
        telemetry.statisticsServed("overview", "fold");
        telemetry.count("evenkeel.alerts.delivered", "Alerts", () -> 7);

        MetricData answers = read("evenkeel.statistics.answers");
        MetricData alerts = read("evenkeel.alerts.delivered");

        assertThat(answers.getType()).isEqualTo(MetricDataType.DOUBLE_SUM);
        assertThat(answers.getDoubleSumData().isMonotonic()).isTrue();
        assertThat(answers.getDoubleSumData().getPoints()).hasSize(2);
        assertThat(alerts.getDoubleSumData().getPoints())
                .extracting(DoublePointData::getValue)
                .containsExactly(7.0);
    }

    @Test
    void readsGaugesAndTimesInSeconds() {
        telemetry.watch("evenkeel.live.connections", "Clients", () -> 3);

        assertThat(read("evenkeel.live.connections").getDoubleGaugeData().getPoints())
                .extracting(DoublePointData::getValue)
                .containsExactly(3.0);
        assertThat(read("process.uptime").getUnit()).isEqualTo("s");
        assertThat(read("jvm.memory.used").getUnit()).isEqualTo("bytes");
    }

    private MetricData read(String name) {
        return telemetry.producer().produce(Resource.empty()).stream()
                .filter(metric -> metric.getName().equals(name))
                .findAny()
                .orElseThrow();
    }
}
