package io.evenkeel.adapter.http.schedule;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.domain.schedule.recurrence.Instance;
import java.time.Instant;
import java.util.List;

/**
 * An expanded series as the outer contract writes it.
 *
 * @param instances in order of their starts
 */
public record InstancesBody(List<Occurrence> instances) {

    /** From when until when, in UTC. */
    public record Occurrence(Instant start, Instant end) {}

    public static InstancesBody of(List<Instance> instances) {
        return new InstancesBody(instances.stream()
                .map(instance -> new Occurrence(
                        instance.planned().start(), instance.planned().end()))
                .toList());
    }

    public String toJson() {
        return Json.write(this);
    }
}
