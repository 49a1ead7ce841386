package io.evenkeel.adapter.webhook;

import io.evenkeel.application.port.out.Alert;
import io.evenkeel.application.port.out.AlertReason;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a webhook gets. {@code text} is what chat programs show; the rest is for programs.
 *
 * @param countLately how often in the last five minutes
 */
record AlertBody(
        String text,
        String id,
        String reason,
        Instant at,
        String origin,
        String fingerprint,
        String code,
        String title,
        String place,
        long count,
        long countLately,
        @Nullable String traceId,
        int withheld) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** The alert as JSON. */
    static String of(Alert alert) {
        return MAPPER.writeValueAsString(new AlertBody(
                text(alert),
                alert.id(),
                alert.reason().name().toLowerCase(Locale.ROOT),
                alert.at(),
                alert.origin(),
                alert.fingerprint(),
                alert.code(),
                alert.title(),
                alert.place(),
                alert.count(),
                alert.lately(),
                alert.traceId(),
                alert.withheld()));
    }

    private static String text(Alert alert) {
        StringBuilder text = new StringBuilder("Evenkeel: ")
                .append(plain(alert.title()))
                .append(" (")
                .append(plain(alert.code()))
                .append(" at ")
                .append(plain(alert.place()))
                .append(") ")
                .append(why(alert.reason()))
                .append("; ")
                .append(alert.lately())
                .append(" in the last five minutes, ")
                .append(alert.count())
                .append(" in all.");
        if (alert.traceId() != null) {
            text.append(" Trace ").append(alert.traceId()).append('.');
        }
        if (alert.withheld() > 0) {
            text.append(" Alerts of ").append(alert.withheld()).append(" other failures were withheld.");
        }
        return text.toString();
    }

    private static String why(AlertReason reason) {
        return switch (reason) {
            case NEW -> "is new";
            case RATE -> "happens too often";
            case SPIKE -> "happens much more often than in the hour before";
        };
    }

    /** Chat programs take {@code <!channel>} and the like for orders, and what browsers say is not ours. */
    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
