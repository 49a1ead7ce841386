package io.evenkeel.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a guarded answer costs the processors, beside what the same bytes cost other servers. All run side by side, and take
 * turns; what is compared is their own processor time, which busy neighbours change little.
 */
final class HttpComparison {

    private static final double NANOS_PER_MICRO = 1_000;

    private final Path jar;
    private final Path peers;
    private final int requests;
    private final int rounds;

    /**
     * @param jar of Evenkeel
     * @param peers the folder with the built peers
     * @param requests in each round
     */
    HttpComparison(Path jar, Path peers, int requests, int rounds) {
        this.jar = jar;
        this.peers = peers;
        this.requests = requests;
        this.rounds = rounds;
    }

    /** The table, line by line. */
    List<String> table() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("evenkeel-http-");
        List<Runner> runners = new ArrayList<>();
        try (Evenkeel evenkeel = Evenkeel.start(jar, Files.createDirectory(folder.resolve("evenkeel")))) {
            String body = evenkeel.body();
            runners.add(new Runner("Evenkeel", evenkeel.peer(), evenkeel.report()));
            for (Contestant contestant : contestants(body)) {
                RunningPeer peer = RunningPeer.start(
                        contestant,
                        Files.createDirectory(folder.resolve(contestant.name().replace(' ', '-'))));
                runners.add(new Runner(contestant.name(), peer, peer.target()));
            }
            for (int round = -1; round < rounds; round++) {
                for (Runner runner : runners) {
                    runner.run(requests, round >= 0);
                }
            }
            return lines(body.length(), runners);
        } finally {
            runners.forEach(runner -> runner.peer.close());
        }
    }

    private List<Contestant> contestants(String body) {
        Map<String, String> environment = Map.of("PEER_BODY", body);
        String self =
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString();
        return List.of(
                new Contestant(
                        "bare Undertow", List.of("java", "-cp", self, BareUndertow.class.getName()), environment),
                new Contestant(
                        "Spring Boot",
                        List.of(
                                "java",
                                "-jar",
                                peers.resolve("spring/target/peer-spring.jar").toString()),
                        environment),
                new Contestant(
                        "Express",
                        List.of("node", peers.resolve("express/server.js").toString()),
                        environment));
    }

    private List<String> lines(int bytes, List<Runner> runners) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Processor time of the server for an answer of %,d bytes: median of %d rounds of %,d requests in turn, over 8 kept connections.",
                bytes,
                rounds,
                requests));
        lines.add("");
        lines.add("| server | \u00b5s/request | spread | times Evenkeel |");
        lines.add("|---|---|---|---|");
        double subject = runners.get(0).median();
        runners.forEach(runner -> lines.add(runner.row(subject)));
        return lines;
    }

    /** One server and its rounds. */
    private static final class Runner {
        private final String name;
        private final RunningPeer peer;
        private final Target target;
        private final List<Double> micros = new ArrayList<>();

        Runner(String name, RunningPeer peer, Target target) {
            this.name = name;
            this.peer = peer;
            this.target = target;
        }

        void run(int requests, boolean counts) throws IOException {
            Duration before = peer.processorTime();
            try {
                Load.run(target, requests);
            } catch (IOException failed) {
                throw new IOException(name + ": " + failed.getMessage(), failed);
            }
            Duration took = peer.processorTime().minus(before);
            if (counts) {
                micros.add(took.toNanos() / NANOS_PER_MICRO / requests);
            }
        }

        double median() {
            double[] sorted =
                    micros.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return sorted[sorted.length / 2];
        }

        String row(double subject) {
            double[] sorted =
                    micros.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f to %.1f | %.2f |",
                    name,
                    median(),
                    Arrays.stream(sorted).min().orElseThrow(),
                    Arrays.stream(sorted).max().orElseThrow(),
                    median() / subject);
        }
    }
}
