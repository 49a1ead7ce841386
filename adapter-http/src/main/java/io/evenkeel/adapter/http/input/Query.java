package io.evenkeel.adapter.http.input;

import io.evenkeel.domain.time.LocalDateRange;
import io.undertow.server.HttpServerExchange;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a request's query. Not safe for several threads. */
public final class Query {

    private final HttpServerExchange exchange;
    private final Checks checks;

    public Query(HttpServerExchange exchange, Checks checks) {
        this.exchange = exchange;
        this.checks = checks;
    }

    /** The value of a parameter; null when it is missing or blank. Given twice, it is an error. */
    public @Nullable String text(String name) {
        Deque<String> values = exchange.getQueryParameters().get(name);
        if (values == null) {
            return null;
        }
        if (values.size() > 1) {
            checks.error(name, "GIVEN_TWICE", "give the parameter once");
        }
        return Optional.of(values.getFirst()).filter(value -> !value.isBlank()).orElse(null);
    }

    /** The days {@code from} until before {@code to}. */
    public @Nullable LocalDateRange range() {
        return checks.range("from", text("from"), "to", text("to"));
    }

    public @Nullable ZoneId zone() {
        return checks.zone("zone", text("zone"));
    }

    /** One of the known values by its name; null when the parameter is missing. */
    public <T> @Nullable T constant(String name, T[] known, Function<T, String> nameOf) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Optional<T> found = Arrays.stream(known)
                .filter(each -> nameOf.apply(each).equals(text))
                .findAny();
        if (found.isEmpty()) {
            checks.error(name, "UNKNOWN_VALUE", "must be one of " + names(known, nameOf));
        }
        return found.orElse(null);
    }

    /** A whole number; the default when the parameter is missing or no number. */
    public int number(String name, int otherwise) {
        Integer number = number(name);
        return number == null ? otherwise : number;
    }

    /** A whole number from one to another; null when the parameter is missing or none of these. */
    public @Nullable Integer number(String name, int least, int most) {
        Integer number = number(name);
        if (number != null && (number < least || number > most)) {
            checks.error(name, "OUT_OF_RANGE", "must lie between " + least + " and " + most);
            return null;
        }
        return number;
    }

    private @Nullable Integer number(String name) {
        String text = text(name);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException bad) {
            checks.error(name, "BAD_NUMBER", "is not a whole number; write it like 15");
            return null;
        }
    }

    /** Whether something is wanted: {@code true} or {@code false}; not wanted when the parameter is missing. */
    public boolean flag(String name) {
        String text = text(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            checks.error(name, "UNKNOWN_VALUE", "must be true or false");
        }
        return "true".equals(text);
    }

    /** A misspelt parameter must not silently do nothing. */
    public void allowOnly(Set<String> known) {
        for (String name : exchange.getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                checks.error(name, "UNKNOWN_PARAMETER", "the parameters are " + new TreeSet<>(known));
            }
        }
    }

    public static <T> String names(T[] known, Function<T, String> nameOf) {
        return Arrays.stream(known).map(nameOf).collect(Collectors.joining(", "));
    }
}
