package io.evenkeel.bootstrap.settings;

import io.evenkeel.domain.statistics.Budget;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * The checked configuration.
 *
 * @param mode whom the server is for
 * @param server where and how long the server serves
 * @param auth how people sign in
 * @param store where sessions are kept
 * @param storeLimits how long is waited for them
 * @param cache where answers are kept
 * @param limits what each client may take
 * @param alerts when and where people are told of failures
 * @param telemetry who else watches
 * @param zone the organisation's zone
 * @param budget what one report may take
 * @param dataDirectory where files are kept
 */
public record Settings(
        Mode mode,
        ServerSettings server,
        AuthSettings auth,
        StoreUrl store,
        StoreLimits storeLimits,
        CacheUrl cache,
        LimitSettings limits,
        AlertSettings alerts,
        TelemetrySettings telemetry,
        ZoneId zone,
        Budget budget,
        Path dataDirectory) {

    /** The same settings in another zone. */
    public Settings withZone(ZoneId newZone) {
        return new Settings(
                mode,
                server,
                auth,
                store,
                storeLimits,
                cache,
                limits,
                alerts,
                telemetry,
                newZone,
                budget,
                dataDirectory);
    }
}
