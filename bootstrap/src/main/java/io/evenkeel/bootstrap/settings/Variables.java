package io.evenkeel.bootstrap.settings;

import com.typesafe.config.ConfigResolver;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment as the meaning of substitutions. */
final class Variables implements ConfigResolver {

    private final Map<String, String> environment;
    private final @Nullable ConfigResolver fallback;

    Variables(Map<String, String> environment) {
        this(environment, null);
    }

    private Variables(Map<String, String> environment, @Nullable ConfigResolver fallback) {
        this.environment = environment;
        this.fallback = fallback;
    }

    @Override
    public @Nullable ConfigValue lookup(String path) {
        String value = environment.get(path);
        if (value != null) {
            return ConfigValueFactory.fromAnyRef(value, "variable " + path);
        }
        return fallback == null ? null : fallback.lookup(path);
    }

    @Override
    public ConfigResolver withFallback(ConfigResolver other) {
        return new Variables(environment, other);
    }
}
