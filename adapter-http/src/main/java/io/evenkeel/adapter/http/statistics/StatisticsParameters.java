package io.evenkeel.adapter.http.statistics;

import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.problem.FieldError;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.in.statistics.TrendView;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.TrendMeasure;
import io.evenkeel.domain.time.LocalDateRange;
import io.undertow.server.HttpServerExchange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query of a statistics request. Everything that is wrong with it is named in one answer. */
final class StatisticsParameters {

    private static final Set<String> KNOWN = Set.of("from", "to", "zone", "trainer", "activity", "compare");
    private static final Set<String> KNOWN_OF_A_TREND = Set.of("measure", "bucket");

    private final HttpServerExchange exchange;
    private final List<FieldError> errors = new ArrayList<>();

    StatisticsParameters(HttpServerExchange exchange) {
        this.exchange = exchange;
    }

    StatisticsRequest request() {
        StatisticsFamily family = family();
        refuseUnknown(family == StatisticsFamily.TREND);
        LocalDate from = date("from");
        LocalDate to = date("to");
        ZoneId zone = zone();
        String trainer = text("trainer");
        String activity = text("activity");
        ComparisonPeriod comparison = constant("compare", ComparisonPeriod.values(), StatisticsParameters::lowerCase);
        TrendView trend = trend();
        if (from != null && to != null && to.isBefore(from)) {
            error("to", "RANGE_INVERTED", "'to' is the day after the last one, and must not be before 'from'");
        }
        refuseErrors();
        if (family == null || from == null || to == null) {
            throw new IllegalStateException("whatever is missing was refused above");
        }
        return new StatisticsRequest(family, new LocalDateRange(from, to), zone, trainer, activity, trend, comparison);
    }

    /** The zone alone, for routes that need nothing else. */
    @Nullable
    ZoneId onlyZone() {
        ZoneId zone = zone();
        refuseErrors();
        return zone;
    }

    private @Nullable StatisticsFamily family() {
        String name = Exchanges.pathParameter(exchange, "family");
        Optional<StatisticsFamily> family = Arrays.stream(StatisticsFamily.values())
                .filter(known -> lowerCase(known).equals(name))
                .findAny();
        if (family.isEmpty()) {
            error(
                    "family",
                    "UNKNOWN_FAMILY",
                    "the families are " + list(StatisticsFamily.values(), StatisticsParameters::lowerCase));
        }
        return family.orElse(null);
    }

    private TrendView trend() {
        TrendMeasure measure = constant("measure", TrendMeasure.values(), TrendMeasure::externalName);
        BucketSize bucket = constant("bucket", BucketSize.values(), StatisticsParameters::lowerCase);
        return new TrendView(
                measure == null ? TrendView.DEFAULT.measure() : measure,
                bucket == null ? TrendView.DEFAULT.bucket() : bucket);
    }

    private <T> @Nullable T constant(String name, T[] known, Function<T, String> nameOf) {
        String text = text(name);
        Optional<T> found = Arrays.stream(known)
                .filter(each -> nameOf.apply(each).equals(text))
                .findAny();
        if (text != null && found.isEmpty()) {
            error(name, "UNKNOWN_VALUE", "must be one of " + list(known, nameOf));
        }
        return found.orElse(null);
    }

    private static <T> String list(T[] known, Function<T, String> nameOf) {
        return Arrays.stream(known).map(nameOf).collect(Collectors.joining(", "));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalDate date(String name) {
        String text = text(name);
        if (text == null) {
            error(name, "MISSING_VALUE", "give a date such as 2026-03-02");
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException bad) {
            // Answered below, together with dates out of range.
        }
        error(name, "BAD_DATE", "is not a date of the years 1 to 9999; write it like 2026-03-02");
        return null;
    }

    private @Nullable ZoneId zone() {
        String text = text("zone");
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException unknown) {
            error("zone", "UNKNOWN_ZONE", "is not a time zone; write one such as Europe/Oslo or UTC");
            return null;
        }
    }

    private @Nullable String text(String name) {
        Deque<String> values = exchange.getQueryParameters().get(name);
        if (values == null) {
            return null;
        }
        if (values.size() > 1) {
            error(name, "GIVEN_TWICE", "give the parameter once");
        }
        return Optional.of(values.getFirst()).filter(value -> !value.isBlank()).orElse(null);
    }

    private void refuseUnknown(boolean ofATrend) {
        TreeSet<String> known = new TreeSet<>(KNOWN);
        if (ofATrend) {
            known.addAll(KNOWN_OF_A_TREND);
        }
        for (String name : exchange.getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                error(name, "UNKNOWN_PARAMETER", "the parameters are " + known);
            }
        }
    }

    private void error(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }

    private void refuseErrors() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
