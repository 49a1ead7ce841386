package io.evenkeel.bootstrap.command;

import io.evenkeel.bootstrap.settings.EffectiveValue;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that touches data. */
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "URL",
            description =
                    "memory:, sqlite:PATH or mongodb://HOST:PORT/DATABASE (default: sqlite: in the data directory)")
    private @Nullable String store;

    @Option(names = "--config", paramLabel = "FILE", description = "configuration file (default: evenkeel.conf)")
    private @Nullable Path config;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec command;

    /** The settings, with what this command's own flags add. */
    Settings settings(Map<Setting, String> flags) {
        return loader().load(config, withStore(flags));
    }

    /** The same for a command that serves. */
    Settings serverSettings(Map<Setting, String> flags) {
        return loader().loadForServer(config, withStore(flags));
    }

    /** Each setting of a command that serves, and where it comes from. */
    List<EffectiveValue> explain(Map<Setting, String> flags) {
        return loader().explain(config, withStore(flags));
    }

    /**
     * The same settings, for a command that reads: it must not make an empty store out of a typing error.
     *
     * @throws CommandException when there is no store yet
     */
    Settings existing(Settings settings) {
        Path file = settings.store().file();
        if (file != null && !Files.exists(file)) {
            throw new CommandException(
                    ExitCode.UNAVAILABLE,
                    "there is no store at " + file + "; import into it first, or name another one with --store");
        }
        return settings;
    }

    /** The variables of the process. */
    Map<String, String> environment() {
        return program().environment();
    }

    /** Where new passwords come from. */
    PasswordInput passwords() {
        return program().passwords();
    }

    boolean namesAStore() {
        return store != null;
    }

    private EvenkeelCommand program() {
        return (EvenkeelCommand) command.root().userObject();
    }

    private SettingsLoader loader() {
        return new SettingsLoader(environment());
    }

    private Map<Setting, String> withStore(Map<Setting, String> flags) {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        all.putAll(flags);
        if (store != null) {
            all.put(Setting.STORE, store);
        }
        return all;
    }
}
