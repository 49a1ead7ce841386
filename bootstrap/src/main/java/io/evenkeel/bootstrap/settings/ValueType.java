package io.evenkeel.bootstrap.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What values a setting can have. Reading never throws: what libraries say of a bad value may quote it, so the catalogue
 * says in its own words what would be right.
 *
 * @param name of the kind of value, for tables
 * @param range which of them are taken; empty for all
 * @param unit what they count; empty for nothing
 * @param expected what would be right, for a sentence
 * @param reader gives the value of a text, or null when it is none
 */
// The exceptions of libraries are unused on purpose.
@SuppressWarnings("UnusedException")
record ValueType(String name, String range, String unit, String expected, Reader reader) {

    /** Reads one text. */
    @FunctionalInterface
    interface Reader {
        @Nullable
        Object read(String text);
    }

    private static final int MAX_DIGITS = 18;

    static ValueType wholeNumber(long min, long max, String unit) {
        String range = max == Long.MAX_VALUE ? "at least " + min : min + " to " + max;
        String expected = "a whole number " + (max == Long.MAX_VALUE ? "of at least " + min : "from " + range);
        return new ValueType("whole number", range, unit, expected, text -> {
            if (!text.matches("-?[0-9]{1," + MAX_DIGITS + "}")) {
                return null;
            }
            long number = Long.parseLong(text);
            return number >= min && number <= max ? number : null;
        });
    }

    static ValueType duration(Duration min, Duration max) {
        String range = DurationText.of(min) + " to " + DurationText.of(max);
        String expected = "a duration from " + range + ", with its unit (" + DurationText.UNITS + ")";
        return new ValueType("duration", range, DurationText.UNITS, expected, text -> {
            Duration duration = DurationText.parse(text);
            return duration == null || duration.compareTo(min) < 0 || duration.compareTo(max) > 0 ? null : duration;
        });
    }

    /** One of the names of an enumeration, in small letters. */
    static <E extends Enum<E>> ValueType choice(E[] values) {
        return oneOf(Stream.of(values)
                .collect(Collectors.toMap(value -> value.name().toLowerCase(Locale.ROOT), Function.identity())));
    }

    static ValueType oneOf(Map<String, ?> values) {
        Map<String, Object> sorted = new TreeMap<>(values);
        String names = String.join(" or ", sorted.keySet());
        return new ValueType("choice", names, "", names, sorted::get);
    }

    static ValueType host() {
        return new ValueType(
                "host",
                "",
                "",
                "a name or an address of this machine, such as the loopback address 127.0.0.1",
                text -> text.matches("[\\w.:%\\[\\]-]+") ? text : null);
    }

    static ValueType zone() {
        return new ValueType("time zone", "", "", "a time zone such as Europe/Oslo", text -> {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException bad) {
                return null;
            }
        });
    }

    static ValueType path() {
        return new ValueType("path", "", "", "a path of this system", text -> {
            try {
                return Path.of(text).toAbsolutePath();
            } catch (InvalidPathException bad) {
                return null;
            }
        });
    }

    /** Read as text, because a store in a file needs the data directory as well. */
    static ValueType storeUrl() {
        String forms = "memory:, sqlite:PATH or mongodb://HOST:PORT/DATABASE";
        return new ValueType(
                "URL",
                forms,
                "",
                forms,
                text -> StoreUrl.parse(text, Path.of("").toAbsolutePath()) == null ? null : text);
    }

    static ValueType cacheUrl() {
        String forms = "caffeine:, redis://HOST:PORT or none:";
        return new ValueType("URL", forms, "", forms, CacheUrl::parse);
    }

    /** Their exact form is checked where they are used. */
    static ValueType networks() {
        return new ValueType(
                "networks",
                "",
                "",
                "networks such as 10.0.0.0/8, fd00::/8",
                text -> text.matches("[0-9a-fA-F:./]+(\\s*,\\s*[0-9a-fA-F:./]+)*")
                        ? List.of(text.split("\\s*,\\s*"))
                        : null);
    }

    /** The root of a site. */
    static ValueType publicUrl() {
        return new ValueType(
                "URL", "http or https", "", "an address such as https://studio.example.org, without path", text -> {
                    try {
                        URI url = new URI(text);
                        boolean isRoot = Set.of("", "/").contains(String.valueOf(url.getPath()))
                                && url.getQuery() == null
                                && url.getFragment() == null;
                        boolean isWeb = Set.of("http", "https")
                                .contains(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT));
                        return isRoot && isWeb && url.getHost() != null && url.getUserInfo() == null ? url : null;
                    } catch (URISyntaxException bad) {
                        return null;
                    }
                });
    }

    /** An address that something is sent to; it may hold a secret in its path or query. */
    static ValueType webhookUrl() {
        return new ValueType(
                "URL",
                "http or https",
                "",
                "an address such as https://chat.example.org/hooks/...",
                text -> webAddress(text, true));
    }

    /** The base of addresses that end in what is sent there. */
    static ValueType baseUrl() {
        return new ValueType(
                "URL",
                "http or https",
                "",
                "an address such as http://127.0.0.1:4318, without query",
                text -> webAddress(text, false));
    }

    /** A number from 0 to 1. */
    static ValueType ratio() {
        return new ValueType(
                "number",
                "0 to 1",
                "",
                "a number from 0 to 1, such as 0.1",
                text -> text.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?") ? Double.valueOf(text) : null);
    }

    private static @Nullable URI webAddress(String text, boolean isQueryAllowed) {
        try {
            URI url = new URI(text);
            boolean isWeb = Set.of("http", "https")
                    .contains(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT));
            boolean isPlain = url.getUserInfo() == null && url.getFragment() == null;
            boolean isWhole = isQueryAllowed || url.getQuery() == null;
            return isWeb && isPlain && isWhole && url.getHost() != null ? url : null;
        } catch (URISyntaxException bad) {
            return null;
        }
    }

    static ValueType key() {
        return new ValueType(
                "base64",
                "at least " + AuthKey.MIN_BYTES + " bytes",
                "",
                "at least " + AuthKey.MIN_BYTES + " bytes in base64, such as 'openssl rand -base64 32' makes",
                AuthKey::parse);
    }
}
