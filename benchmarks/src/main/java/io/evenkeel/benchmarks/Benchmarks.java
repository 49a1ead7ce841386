package io.evenkeel.benchmarks;

import io.evenkeel.benchmarks.compute.ComputeCommand;
import io.evenkeel.benchmarks.http.HttpCommand;
import io.evenkeel.benchmarks.stores.StoresCommand;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks and prints what they say as ratios, which hold where absolute times do not: with {@code compute
 * [sessions] [trainers] [rounds]} the full statistics beside their peers, with {@code stores [sessions] [largest] [rounds]} the
 * embedded store, with {@code http JAR PEERS [requests] [rounds]} answers over HTTP, else JMH with its own arguments.
 */
public final class Benchmarks {

    /** What the others are compared with, in whichever run it is. */
    private static final List<String> SUBJECTS = List.of("tally", "bareBreaker");

    private Benchmarks() {}

    public static void main(String[] arguments)
            throws RunnerException, CommandLineOptionException, IOException, SQLException, InterruptedException {
        if (arguments.length > 0 && "compute".equals(arguments[0])) {
            ComputeCommand.run(List.of(arguments).subList(1, arguments.length));
            return;
        }
        if (arguments.length > 0 && "stores".equals(arguments[0])) {
            StoresCommand.run(List.of(arguments).subList(1, arguments.length));
            return;
        }
        if (arguments.length > 0 && "http".equals(arguments[0])) {
            HttpCommand.run(List.of(arguments).subList(1, arguments.length));
            return;
        }
        print(new Runner(new CommandLineOptions(arguments)).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Result<?>> scores = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            scores.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult());
        }
        Result<?> subject = SUBJECTS.stream()
                .filter(scores::containsKey)
                .findFirst()
                .map(scores::get)
                .orElse(null);
        System.out.printf(
                Locale.ROOT,
                "%nJava %s, %s, %d processors%n%-12s %14s %10s %10s%n",
                System.getProperty("java.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                "",
                "score",
                "error",
                "ratio");
        scores.forEach((name, score) -> System.out.printf(
                Locale.ROOT,
                "%-12s %8.3f %s %10.3f %10.2f%n",
                name,
                score.getScore(),
                score.getScoreUnit(),
                score.getScoreError(),
                subject == null ? Double.NaN : score.getScore() / subject.getScore()));
    }
}
