package io.evenkeel.adapter.http.series;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.Query;
import io.evenkeel.application.port.in.series.ListSeriesRequest;
import io.evenkeel.application.port.in.series.SeriesDays;
import io.evenkeel.application.port.in.series.SeriesPlace;
import io.evenkeel.domain.time.LocalDateRange;
import io.undertow.server.HttpServerExchange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The queries of the series routes. Everything that is wrong with one is named in one answer. */
final class SeriesParameters {

    private static final int DEFAULT_LIMIT = 100;

    private final Checks checks = new Checks();
    private final Query query;

    SeriesParameters(HttpServerExchange exchange) {
        this.query = new Query(exchange, checks);
    }

    ListSeriesRequest list() {
        query.allowOnly(Set.of("limit", "cursor"));
        int limit = query.number("limit", DEFAULT_LIMIT);
        if (limit < 1 || limit > ListSeriesRequest.MAX_LIMIT) {
            checks.error("limit", "OUT_OF_RANGE", "must lie between 1 and " + ListSeriesRequest.MAX_LIMIT);
        }
        SeriesPlace after = after(query.text("cursor"));
        checks.refuse();
        return new ListSeriesRequest(after, limit);
    }

    LocalDateRange days() {
        query.allowOnly(Set.of("from", "to"));
        return bounded(checks, "to", query.range());
    }

    /** Some days that must be there, and not too many of them. */
    static LocalDateRange bounded(Checks checks, String pointer, @Nullable LocalDateRange days) {
        if (days != null && days.days() > SeriesDays.MAX_DAYS) {
            checks.error(
                    pointer, "RANGE_TOO_LONG", "must not lie more than " + SeriesDays.MAX_DAYS + " days after 'from'");
        }
        return checks.checked(days);
    }

    private @Nullable SeriesPlace after(@Nullable String cursor) {
        SeriesPlace after = cursor == null ? null : SeriesCursor.parse(cursor).orElse(null);
        if (cursor != null && after == null) {
            checks.error("cursor", "BAD_CURSOR", "is none of this list; take it from the page before");
        }
        return after;
    }
}
