package io.evenkeel.adapter.http.statistics;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.Query;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.in.statistics.TrendView;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.SessionSlice;
import io.evenkeel.domain.statistics.TrendMeasure;
import io.evenkeel.domain.time.LocalDateRange;
import io.undertow.server.HttpServerExchange;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query of a statistics request. Everything that is wrong with it is named in one answer. */
final class StatisticsParameters {

    private static final Set<String> KNOWN =
            Set.of("from", "to", "zone", "trainer", "activity", "status", "weekday", "hour", "compare");
    private static final Set<String> KNOWN_OF_A_TREND =
            Stream.concat(KNOWN.stream(), Stream.of("measure", "bucket")).collect(Collectors.toUnmodifiableSet());

    /** A void session counts nowhere, so nobody can ask for those alone. */
    private static final SessionStatus[] COUNTED = Arrays.stream(SessionStatus.values())
            .filter(status -> status != SessionStatus.VOID)
            .toArray(SessionStatus[]::new);

    private static final int LAST_HOUR = 23;

    private final HttpServerExchange exchange;
    private final Checks checks = new Checks();
    private final Query query;

    StatisticsParameters(HttpServerExchange exchange) {
        this.exchange = exchange;
        this.query = new Query(exchange, checks);
    }

    StatisticsRequest request() {
        StatisticsFamily family = family();
        query.allowOnly(family == StatisticsFamily.TREND ? KNOWN_OF_A_TREND : KNOWN);
        LocalDateRange range = query.range();
        ZoneId zone = query.zone();
        String trainer = query.text("trainer");
        String activity = query.text("activity");
        SessionSlice slice = slice();
        ComparisonPeriod comparison =
                query.constant("compare", ComparisonPeriod.values(), StatisticsParameters::lowerCase);
        TrendView trend = trend();
        return new StatisticsRequest(
                checks.checked(family), checks.checked(range), zone, trainer, activity, slice, trend, comparison);
    }

    /** The zone alone, for routes that need nothing else. */
    @Nullable
    ZoneId onlyZone() {
        ZoneId zone = query.zone();
        checks.refuse();
        return zone;
    }

    private @Nullable StatisticsFamily family() {
        String name = Exchanges.pathParameter(exchange, "family");
        Optional<StatisticsFamily> family = Arrays.stream(StatisticsFamily.values())
                .filter(known -> lowerCase(known).equals(name))
                .findAny();
        if (family.isEmpty()) {
            checks.error(
                    "family",
                    "UNKNOWN_FAMILY",
                    "the families are " + Query.names(StatisticsFamily.values(), StatisticsParameters::lowerCase));
        }
        return family.orElse(null);
    }

    private SessionSlice slice() {
        SessionStatus status = query.constant("status", COUNTED, SessionStatus::name);
        DayOfWeek weekday = query.constant("weekday", DayOfWeek.values(), StatisticsParameters::lowerCase);
        Integer hour = query.number("hour", 0, LAST_HOUR);
        return new SessionSlice(status, weekday, hour);
    }

    private TrendView trend() {
        TrendMeasure measure = query.constant("measure", TrendMeasure.values(), TrendMeasure::externalName);
        BucketSize bucket = query.constant("bucket", BucketSize.values(), StatisticsParameters::lowerCase);
        return new TrendView(
                measure == null ? TrendView.DEFAULT.measure() : measure,
                bucket == null ? TrendView.DEFAULT.bucket() : bucket);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
