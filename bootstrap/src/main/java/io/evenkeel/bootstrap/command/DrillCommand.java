package io.evenkeel.bootstrap.command;

import io.evenkeel.bootstrap.drill.DrillException;
import io.evenkeel.bootstrap.drill.DrillReport;
import io.evenkeel.bootstrap.drill.DrillSetup;
import io.evenkeel.bootstrap.drill.Drills;
import io.evenkeel.bootstrap.drill.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays faults against a server of its own, and judges what clients see of them. */
@Command(
        name = "drill",
        description = {
            "Starts a server in a process of its own, breaks what it needs under load, and judges what clients see.",
            "Without a scenario it plays all that it can: those of the store need --store, those of the cache --cache.",
            "It never touches your data: in MongoDB it writes into the database evenkeel_drill, which it leaves behind."
        })
final class DrillCommand implements Callable<Integer> {

    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final double MOST_PER_SECOND = 10_000;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            completionCandidates = Names.class,
            description = "what to play: ${COMPLETION-CANDIDATES} (default: whatever can be played)")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--store",
            paramLabel = "URL",
            defaultValue = "",
            description = "a MongoDB to put the proxy before: mongodb://HOST:PORT")
    private String store = "";

    @Option(
            names = "--cache",
            paramLabel = "URL",
            defaultValue = "",
            description = "a Redis to put the proxy before: redis://HOST:PORT")
    private String cache = "";

    @Option(
            names = "--fault",
            paramLabel = "TIME",
            defaultValue = "PT20S",
            description = "how long each fault lasts, such as PT20S (default)")
    private Duration fault = Duration.ZERO;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "50", description = "requests a second (default: 50)")
    private double rate;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "of all that is random (default: 1)")
    private long seed;

    @Option(names = "--format", paramLabel = "F", description = "table (default: a line each) or json")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command.
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (fault.isNegative() || fault.isZero() || !(rate > 0 && rate <= MOST_PER_SECOND)) {
            throw wrong("--fault must be longer than nothing, and --rate more than 0 and at most 10000");
        }
        if (Stream.of(store, cache).anyMatch(url -> !url.isEmpty() && !Drills.isOneServer(url))) {
            throw wrong("a drill puts a proxy before one server: name it as mongodb://host:port or redis://host:port");
        }
        Path folder = Files.createTempDirectory("evenkeel-drill");
        try {
            return play(new Drills(new DrillSetup(folder, store, cache, WARM_UP, fault, rate, seed)));
        } catch (DrillException unplayable) {
            throw new CommandException(ExitCode.UNAVAILABLE, String.valueOf(unplayable.getMessage()));
        } finally {
            delete(folder);
        }
    }

    private int play(Drills drills) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        boolean passed = true;
        for (Scenario scenario : chosen(drills)) {
            spec.commandLine().getErr().println(scenario + ": " + scenario.story() + " ...");
            DrillReport report = drills.play(scenario);
            out.println(
                    switch (format) {
                        case JSON -> report.toJson();
                        case TABLE -> report.toString();
                    });
            out.flush();
            passed &= report.passed();
        }
        return passed ? ExitCode.DONE : ExitCode.FAILED;
    }

    private List<Scenario> chosen(Drills drills) {
        List<Scenario> scenarios = names.stream().map(this::scenario).toList();
        scenarios.stream().filter(scenario -> !drills.canPlay(scenario)).forEach(scenario -> {
            throw wrong(scenario + " needs "
                    + (scenario.needs() == Scenario.Needs.DATABASE
                            ? "a MongoDB: name one with --store"
                            : "a Redis: name one with --cache"));
        });
        return scenarios.isEmpty()
                ? Stream.of(Scenario.values()).filter(drills::canPlay).toList()
                : scenarios;
    }

    private Scenario scenario(String name) {
        return Stream.of(Scenario.values())
                .filter(scenario -> scenario.toString().equals(name))
                .findAny()
                .orElseThrow(() -> wrong("there is no scenario " + name + "; there are " + new Names()));
    }

    /** The names of all scenarios, for the help. */
    private static final class Names extends ArrayList<String> {
        Names() {
            super(Stream.of(Scenario.values()).map(Scenario::toString).toList());
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
