package io.evenkeel.bootstrap.process;

import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertChannel;
import io.evenkeel.application.port.out.UndeliveredAlert;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Writes each alert into the log and passes it on. The log keeps also those that nobody gets. Safe for any thread. */
public final class LogAlertChannel implements AlertChannel {

    private static final Logger LOG = LoggerFactory.getLogger(LogAlertChannel.class);

    private final AlertChannel next;

    /** @param next gets each alert as well */
    public LogAlertChannel(AlertChannel next) {
        this.next = next;
    }

    @Override
    public void raise(Alert alert) {
        line(alert)
                .addKeyValue("lately", alert.lately())
                .addKeyValue("count", alert.count())
                .addKeyValue("place", alert.place())
                .addKeyValue("traceId", String.valueOf(alert.traceId()))
                .addKeyValue("withheld", alert.withheld())
                .log("alert");
        next.raise(alert);
    }

    @Override
    public List<UndeliveredAlert> undelivered() {
        return next.undelivered();
    }

    /** Says that nobody got an alert. */
    public static void undelivered(UndeliveredAlert undelivered) {
        line(undelivered.alert())
                .addKeyValue("cause", undelivered.cause())
                .addKeyValue("attempts", undelivered.attempts())
                .log("an alert could not be delivered");
    }

    /** Without its title, which of a browser is what the browser said. */
    private static LoggingEventBuilder line(Alert alert) {
        return LOG.atWarn()
                .addKeyValue("alert", alert.id())
                .addKeyValue("reason", alert.reason().name().toLowerCase(Locale.ROOT))
                .addKeyValue("origin", alert.origin())
                .addKeyValue("code", alert.code())
                .addKeyValue("fingerprint", alert.fingerprint());
    }
}
