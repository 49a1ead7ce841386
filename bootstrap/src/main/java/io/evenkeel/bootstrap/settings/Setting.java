package io.evenkeel.bootstrap.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue: everything that can be configured. Reading, checking, {@code --print-config} and the page
 * {@code docs/reference/configuration.md} are made from it.
 */
public enum Setting {
    MODE(
            "mode",
            ValueType.choice(Mode.values()),
            "production",
            "--mode",
            "whom the server is for; `development` adds to each problem where in the program it came from,"
                    + " and serves this machine alone"),
    STORE(
            "store.url",
            ValueType.storeUrl(),
            "sqlite:",
            "--store",
            "where sessions are kept; `sqlite:` alone is `evenkeel.db` in the data directory"),
    STORE_SLOW_CALL(
            "store.slowCall",
            ValueType.duration(Duration.ofMillis(10), Duration.ofSeconds(30)),
            "3s",
            null,
            "a call of the store that takes longer counts as failed; when half of them do, the store is left alone for 30s"),
    STORE_SELECTION_TIMEOUT(
            "store.selectionTimeout",
            ValueType.duration(Duration.ofMillis(10), Duration.ofSeconds(30)),
            "2s",
            null,
            "how long MongoDB's driver looks for a server"),
    STORE_CONNECT_TIMEOUT(
            "store.connectTimeout",
            ValueType.duration(Duration.ofMillis(10), Duration.ofSeconds(30)),
            "1s",
            null,
            "how long MongoDB's driver tries to connect to one"),
    CACHE(
            "cache.url",
            ValueType.cacheUrl(),
            "caffeine:",
            "--cache",
            "where answers are kept: in this server's memory, behind it in a Redis that servers share, or nowhere"),
    HOST(
            "server.host",
            ValueType.host(),
            "127.0.0.1",
            "--host",
            "the address to listen on; without sign-in only a loopback address"),
    PORT(
            "server.port",
            ValueType.wholeNumber(0, 65_535, ""),
            "8080",
            "--port",
            "the port to listen on; 0 for any free one"),
    PUBLIC_URL(
            "server.publicUrl",
            ValueType.publicUrl(),
            "",
            null,
            "what people type to reach the server, where a proxy stands before it; `https` says that the proxy encrypts"),
    TRUSTED_PROXIES(
            "server.trustedProxies",
            ValueType.networks(),
            "",
            null,
            "the proxies that are believed about where requests come from (`X-Forwarded-For`), as networks with commas between"),
    REQUEST_TIMEOUT(
            "server.requestTimeout",
            ValueType.duration(Duration.ofSeconds(1), Duration.ofSeconds(30)),
            "30s",
            null,
            "how long a request may take as a whole"),
    ANSWER_TIMEOUT(
            "server.answerTimeout",
            ValueType.duration(Duration.ofMillis(100), Duration.ofSeconds(30)),
            "8s",
            null,
            "how long making an answer of the API may take, the store included; less than the 10s that the page waits"),
    BODY_TIMEOUT(
            "server.bodyTimeout",
            ValueType.duration(Duration.ofMillis(100), Duration.ofSeconds(30)),
            "10s",
            null,
            "how long the body of a request may take to arrive"),
    LAME_DUCK(
            "server.lameDuck",
            ValueType.duration(Duration.ZERO, Duration.ofSeconds(15)),
            "1s",
            null,
            "how long a server that was told to end still answers, unready, so that whoever hands out requests can turn elsewhere"),
    ADMIN_HOST(
            "server.adminHost",
            ValueType.host(),
            "127.0.0.1",
            null,
            "the address of `server.adminPort`; needs no sign-in, wherever it is"),
    ADMIN_PORT(
            "server.adminPort",
            ValueType.wholeNumber(0, 65_535, ""),
            "",
            null,
            "a port that alone shows `/health/live`, `/health/ready` and `/metrics`; without it they are where everything else is"),
    REQUESTS_PER_MINUTE(
            "limits.requestsPerMinute",
            ValueType.wholeNumber(1, 10_000_000, "requests"),
            "3000",
            null,
            "how often a user, or an address from which nobody is signed in, may ask the API"),
    STATISTICS_UNITS(
            "limits.statisticsUnits",
            ValueType.wholeNumber(1, 10_000_000, "units in 15 minutes"),
            "30",
            null,
            "how much the same may have computed; answers that are kept cost nothing"),
    AUTH_MODE(
            "auth.mode",
            ValueType.choice(AuthMode.values()),
            "off",
            null,
            "whether people have to sign in; `off` only on a loopback address"),
    AUTH_KEY("auth.key", ValueType.key(), "", null, "the secret that signs tokens"),
    AUTH_KEY_FILE("auth.keyFile", ValueType.path(), "", null, "a file that holds `auth.key`, in place of it"),
    ACCESS_TOKEN(
            "auth.accessToken",
            ValueType.duration(Duration.ofMinutes(1), Duration.ofHours(1)),
            "15m",
            null,
            "how long a token opens the API before it has to be renewed"),
    SIGN_IN(
            "auth.signIn",
            ValueType.duration(Duration.ofMinutes(5), Duration.ofDays(365)),
            "30d",
            null,
            "how long somebody stays signed in without giving the password again"),
    ALERTS_WEBHOOK(
            "alerts.webhookUrl",
            ValueType.webhookUrl(),
            "",
            null,
            "gets a JSON document for each alert, by POST; its path and query are shown to nobody"),
    ALERTS_RATE(
            "alerts.rate",
            ValueType.wholeNumber(1, 1_000_000_000, "failures in 5 minutes"),
            "100",
            null,
            "from when on failures that are the same one are too many, so that there is an alert"),
    TELEMETRY_COLLECTOR(
            "telemetry.otlpUrl",
            ValueType.baseUrl(),
            "",
            null,
            "a collector that gets traces (at `/v1/traces` below it) and metrics (at `/v1/metrics`), as OTLP over HTTP"),
    SAMPLING_RATIO(
            "telemetry.samplingRatio",
            ValueType.ratio(),
            "1",
            null,
            "the share of the traces that begin here and are sent; of others the caller has decided"),
    ZONE("organisation.zone", ValueType.zone(), "UTC", null, "the zone of local times and reports that name none"),
    MAX_SESSIONS(
            "statistics.maxSessions",
            ValueType.wholeNumber(1, Long.MAX_VALUE, "sessions"),
            "5000000",
            null,
            "how many sessions one report may go over; a larger one is refused"),
    MAX_GROUPS(
            "statistics.maxGroups",
            ValueType.wholeNumber(1, Long.MAX_VALUE, "groups or buckets"),
            "100000",
            null,
            "how many groups or buckets one report may keep; a larger one is refused"),
    DATA_DIRECTORY(
            "data.directory",
            ValueType.path(),
            "",
            null,
            "where files are kept; without it `evenkeel` under `$XDG_DATA_HOME`, or under `~/.local/share`");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // A ValueType is texts and a function without state.
    private final ValueType type;

    private final String defaultValue;
    private final @Nullable String flag;
    private final String meaning;

    Setting(String key, ValueType type, String defaultValue, @Nullable String flag, String meaning) {
        this.key = key;
        this.type = type;
        this.defaultValue = defaultValue;
        this.flag = flag;
        this.meaning = meaning;
    }

    /** Its path in the configuration file. */
    public String key() {
        return key;
    }

    /** Its name in the environment: the words of the key in capitals, with underscores. */
    public String variable() {
        return "EVENKEEL_"
                + key.replaceAll("([a-z])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The option of the command line that sets it. */
    public Optional<String> flag() {
        return Optional.ofNullable(flag);
    }

    /** Whether it is shown to nobody. */
    public boolean isSecret() {
        return this == AUTH_KEY;
    }

    ValueType type() {
        return type;
    }

    /** Empty when it is not set unless somebody sets it. */
    String defaultValue() {
        return defaultValue;
    }

    /** As the documentation says it. */
    String meaning() {
        return meaning;
    }

    /** A value of it, fit to be shown. */
    String shown(String value) {
        if (isSecret() && !value.isEmpty()) {
            return Masked.SECRET;
        }
        return this == ALERTS_WEBHOOK && !value.isEmpty() ? Masked.address(value) : Masked.value(value);
    }
}
