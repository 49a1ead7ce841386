package io.evenkeel.bootstrap.command;

import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the API and the dashboard over the sessions of a store. */
@Command(name = "serve", description = "Serves the API and the dashboard over the sessions of a store.")
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--print-config",
            description = "print each setting and where it comes from, secrets masked, and serve nothing")
    private boolean printConfig;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (printConfig) {
            spec.commandLine().getOut().print(SettingsTable.of(store.explain(server.flags())));
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
        Settings settings = store.serverSettings(server.flags());
        try (Assembly assembly = Assembly.forServer(settings)) {
            ServerOptions.serve(assembly, settings, spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
