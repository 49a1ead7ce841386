package io.evenkeel.adapter.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.CountAtBucket;
import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.sdk.common.Clock;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.GaugeData;
import io.opentelemetry.sdk.metrics.data.HistogramData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.MetricDataType;
import io.opentelemetry.sdk.metrics.data.SumData;
import io.opentelemetry.sdk.metrics.export.MetricProducer;
import io.opentelemetry.sdk.resources.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Reads the series of the registry, each time somebody exports them: counters as sums, timers as histograms of seconds, gauges
 * as they are. So there is one place that counts, and Prometheus and a collector see the same. Safe for any thread.
 */
final class MeterProducer implements MetricProducer {

    private static final String SECONDS = "s";

    private final MeterRegistry registry;
    private final Clock clock = Clock.getDefault();
    private final long begun = clock.now();

    MeterProducer(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Collection<MetricData> produce(Resource resource) {
        long now = clock.now();
        Map<String, List<Meter>> byName = registry.getMeters().stream()
                .collect(Collectors.groupingBy(meter -> meter.getId().getName(), TreeMap::new, Collectors.toList()));
        List<MetricData> metrics = new ArrayList<>();
        byName.forEach((name, meters) -> {
            Meter first = meters.get(0);
            if (first instanceof Timer) {
                metrics.add(ReadMetric.of(resource, first, SECONDS, MetricDataType.HISTOGRAM, histogram(meters, now)));
            } else if (first instanceof Counter || first instanceof FunctionCounter) {
                metrics.add(ReadMetric.of(resource, first, unit(first), MetricDataType.DOUBLE_SUM, sum(meters, now)));
            } else if (first instanceof Gauge) {
                metrics.add(
                        ReadMetric.of(resource, first, unit(first), MetricDataType.DOUBLE_GAUGE, gauge(meters, now)));
            }
        });
        return metrics;
    }

    private HistogramData histogram(List<Meter> meters, long now) {
        return HistogramData.create(
                AggregationTemporality.CUMULATIVE,
                meters.stream().map(meter -> point((Timer) meter, now)).toList());
    }

    private HistogramPointData point(Timer timer, long now) {
        HistogramSnapshot snapshot = timer.takeSnapshot();
        List<Double> bounds = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        long below = 0;
        for (CountAtBucket bucket : snapshot.histogramCounts()) {
            if (bucket.bucket() < Long.MAX_VALUE) { // The last one may have no end.
                bounds.add(bucket.bucket(TimeUnit.SECONDS));
                counts.add((long) bucket.count() - below);
                below = (long) bucket.count();
            }
        }
        // What was counted between the two readings belongs to the next one.
        counts.add(Math.max(0, snapshot.count() - below));
        return HistogramPointData.create(
                begun, now, attributes(timer), snapshot.total(TimeUnit.SECONDS), false, 0, false, 0, bounds, counts);
    }

    private SumData<DoublePointData> sum(List<Meter> meters, long now) {
        return SumData.createDoubleSumData(
                true,
                AggregationTemporality.CUMULATIVE,
                meters.stream()
                        .map(meter -> point(
                                meter,
                                meter instanceof Counter counter ? counter.count() : ((FunctionCounter) meter).count(),
                                now))
                        .toList());
    }

    private GaugeData<DoublePointData> gauge(List<Meter> meters, long now) {
        return GaugeData.createDoubleGaugeData(meters.stream()
                .map(meter -> point(
                        meter,
                        meter instanceof TimeGauge time ? time.value(TimeUnit.SECONDS) : ((Gauge) meter).value(),
                        now))
                .filter(point -> !Double.isNaN(point.getValue()))
                .toList());
    }

    private DoublePointData point(Meter meter, double value, long now) {
        return DoublePointData.create(begun, now, attributes(meter), value, List.of());
    }

    private static String unit(Meter meter) {
        return meter instanceof TimeGauge
                ? SECONDS
                : Objects.requireNonNullElse(meter.getId().getBaseUnit(), "");
    }

    private static Attributes attributes(Meter meter) {
        AttributesBuilder attributes = Attributes.builder();
        for (Tag tag : meter.getId().getTags()) {
            if (!tag.getValue().isEmpty()) {
                attributes.put(tag.getKey(), tag.getValue());
            }
        }
        return attributes.build();
    }
}
