package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.telemetry.MicrometerTelemetry;
import io.evenkeel.adapter.telemetry.NoTracing;
import io.evenkeel.adapter.telemetry.OtlpTelemetry;
import io.evenkeel.application.port.out.Telemetry;
import io.evenkeel.application.port.out.Tracing;
import io.evenkeel.bootstrap.settings.TelemetrySettings;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who hears of what happens.
 *
 * @param telemetry counts and times
 * @param tracing follows requests
 */
record Following(Telemetry telemetry, Tracing tracing) {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** The series of this process, which somebody may read, and nobody else. */
    static Following series(MicrometerTelemetry series) {
        return new Following(series, new NoTracing());
    }

    /**
     * The same, and the collector of the settings when there is one.
     *
     * @param opened takes what has to be closed
     */
    static Following of(TelemetrySettings settings, MicrometerTelemetry series, UnaryOperator<OtlpTelemetry> opened) {
        if (settings.collector() == null) {
            return series(series);
        }
        OtlpTelemetry collected = opened.apply(new OtlpTelemetry(
                settings.collector(), settings.samplingRatio(), Release.version(), series, Following::tell));
        return new Following(collected.telemetry(), collected.tracing());
    }

    private static void tell(boolean isReached) {
        if (isReached) {
            LOG.atWarn().log("the collector takes spans again");
        } else {
            LOG.atWarn().log("the collector of telemetry.otlpUrl takes no spans; they are dropped until it does");
        }
    }
}
