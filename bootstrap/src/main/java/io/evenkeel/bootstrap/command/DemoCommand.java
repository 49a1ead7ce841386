package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.demo.DemoRoster;
import io.evenkeel.bootstrap.demo.DemoSessions;
import io.evenkeel.bootstrap.demo.DemoStudio;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.Settings;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the data of a studio that does not exist, and serves it. */
@Command(
        name = "demo",
        description = {
            "Makes the data of a studio with 40 trainers, 25 activities and 18 months of sessions, and serves it.",
            "The data is the same for everybody; it is kept in demo.db in the data directory."
        })
final class DemoCommand implements Callable<Integer> {

    private static final int KEY_BYTES = 32;
    private static final Duration ROSTER_LIMIT = Duration.ofMinutes(1);

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(names = "--no-sign-in", description = "let everybody on this machine in, as whoever they are")
    private boolean noSignIn;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = settings();
        PrintWriter err = spec.commandLine().getErr();
        try (Assembly assembly = Assembly.forServer(settings)) {
            err.println("Making the demo studio ...");
            Instant now = assembly.now().instant();
            importRoster(assembly, now);
            ImportReport report = assembly.importing()
                    .importSessions(new DemoSessions(now), ImportOptions.DEFAULT, new DemoListener());
            err.println(report.read() + " sessions are there (" + report.added() + " new). Stop with Ctrl-C.");
            if (!noSignIn) {
                String password = new DemoAccount(assembly).renew();
                err.println("Sign in as " + DemoAccount.NAME + " with the password " + password + ".");
                err.flush();
            }
            ServerOptions.serve(assembly, settings, spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private static void importRoster(Assembly assembly, Instant now) {
        assembly.rosterImport()
                .importRoster(DemoRoster.document(now), Deadline.after(ROSTER_LIMIT, assembly.clock()))
                .match(counts -> true, errors -> {
                    throw new IllegalStateException("the demo made a bad roster: " + errors);
                });
    }

    /** The demo has a file of its own, so that it never mixes with somebody's sessions. */
    private Settings settings() {
        Map<Setting, String> flags = flags();
        Settings settings = store.serverSettings(flags).withZone(DemoStudio.ZONE);
        if (store.namesAStore()) {
            return settings;
        }
        String file = "sqlite:" + settings.dataDirectory().resolve("demo.db");
        flags.put(Setting.STORE, file);
        return store.serverSettings(flags).withZone(DemoStudio.ZONE);
    }

    /** Its key lasts as long as the demo, so that no sample key is ever used for anything. */
    private Map<Setting, String> flags() {
        Map<Setting, String> flags = server.flags();
        if (noSignIn) {
            flags.put(Setting.AUTH_MODE, "off");
        } else {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            flags.put(Setting.AUTH_MODE, "on");
            flags.put(Setting.AUTH_KEY, Base64.getEncoder().encodeToString(key));
        }
        return flags;
    }

    /** The demo's own records are never wrong; one that is would be a mistake of the program. */
    private static final class DemoListener implements ImportListener {
        @Override
        public void rejected(Reject reject) {
            throw new IllegalStateException("the demo made a bad record: " + reject);
        }

        @Override
        public void progressed(ImportReport soFar) {}
    }
}
