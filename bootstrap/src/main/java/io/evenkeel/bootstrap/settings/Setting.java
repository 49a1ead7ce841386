package io.evenkeel.bootstrap.settings;

import java.util.Locale;

/** Everything that can be configured, with its key in the file, its variable in the environment and its default. */
public enum Setting {
    STORE("store.url", "sqlite:", "where sessions are kept: memory:, sqlite:PATH or mongodb://HOST:PORT/DATABASE"),
    CACHE("cache.url", "caffeine:", "where answers are kept: caffeine: or none:"),
    HOST("server.host", "127.0.0.1", "the loopback address to listen on"),
    PORT("server.port", "8080", "the port to listen on; 0 for any free one"),
    ZONE("organisation.zone", "UTC", "the zone of local times and reports that name none"),
    MAX_SESSIONS(
            "statistics.max-sessions", "5000000", "how many sessions one report may go over; a larger one is refused"),
    MAX_GROUPS("statistics.max-groups", "100000", "how many groups or buckets one report may keep"),
    DATA_DIRECTORY("data.directory", "", "where files are kept; empty for the user's data directory");

    private final String key;
    private final String defaultValue;
    private final String meaning;

    Setting(String key, String defaultValue, String meaning) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** Its path in the configuration file. */
    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    public String meaning() {
        return meaning;
    }

    /** Its name in the environment: the key in capitals, with underscores. */
    public String variable() {
        return "EVENKEEL_" + key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
