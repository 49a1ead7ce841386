package io.evenkeel.adapter.http.health;

import io.evenkeel.application.port.in.health.CacheFigures;
import io.evenkeel.application.port.in.health.ConfigurationWarning;
import io.evenkeel.application.port.in.health.MemoryFigures;
import io.evenkeel.application.port.in.health.ProcessFigures;
import io.evenkeel.application.port.in.health.Readiness;
import io.evenkeel.application.port.in.health.RequestFigures;
import io.evenkeel.application.port.in.health.ServiceStatus;
import io.evenkeel.application.port.in.health.StoreFigures;
import java.time.Instant;
import java.util.List;

/**
 * How the service is, as clients see it.
 *
 * @param status {@code ready}, {@code degraded} or {@code unready}
 * @param reasons why it is not simply ready
 */
record StatusBody(
        String status,
        List<String> reasons,
        String version,
        Instant at,
        List<StoreFigures> stores,
        List<CacheFigures> cache,
        MemoryFigures memory,
        RequestFigures requests,
        ProcessFigures process,
        List<ConfigurationWarning> warnings) {

    static StatusBody of(ServiceStatus status) {
        Readiness readiness = status.readiness();
        return new StatusBody(
                word(readiness),
                readiness.isReady() ? readiness.impairments() : readiness.reasons(),
                status.version(),
                status.at(),
                status.figures().stores(),
                status.figures().cache(),
                status.memory(),
                status.figures().requests(),
                status.figures().process(),
                status.warnings());
    }

    /** The word for a state, here and at {@code /health/ready}. */
    static String word(Readiness readiness) {
        if (!readiness.isReady()) {
            return "unready";
        }
        return readiness.impairments().isEmpty() ? "ready" : "degraded";
    }
}
