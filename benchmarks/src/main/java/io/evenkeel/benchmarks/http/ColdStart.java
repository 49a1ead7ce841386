package io.evenkeel.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long it takes from the start of a process to its first answer. */
final class ColdStart {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final String SMALL = "{\"status\":\"live\"}";

    private final Path jar;
    private final Path peers;
    private final int rounds;

    ColdStart(Path jar, Path peers, int rounds) {
        this.jar = jar;
        this.peers = peers;
        this.rounds = rounds;
    }

    /** The table, line by line. */
    List<String> table() throws IOException {
        List<Contestant> contestants = contestants();
        double[][] millis = new double[contestants.size()][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < millis.length; i++) {
                double took = start(contestants.get(i));
                // The first one reads the files from the disk; it is not counted for anybody.
                if (round >= 0) {
                    millis[i][round] = took;
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of(
                String.format(
                        Locale.ROOT,
                        "From the start of the process to the first answer, median of %d starts in turn.",
                        rounds),
                "",
                "| server | ms | spread | times Evenkeel |",
                "|---|---|---|---|"));
        double subject = median(millis[0]);
        for (int i = 0; i < millis.length; i++) {
            double[] each = millis[i];
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f to %.0f | %.2f |",
                    contestants.get(i).name(),
                    median(each),
                    Arrays.stream(each).min().orElseThrow(),
                    Arrays.stream(each).max().orElseThrow(),
                    median(each) / subject));
        }
        return lines;
    }

    private List<Contestant> contestants() throws IOException {
        Path folder = Files.createTempDirectory("evenkeel-cold-");
        Path archive = folder.resolve("evenkeel.jsa");
        List<String> serve = List.of("-jar", jar.toString(), "serve", "--port", "0");
        Map<String, String> data = Map.of("XDG_DATA_HOME", folder.toString());
        archive(archive, serve, data);
        Map<String, String> body = Map.of("PEER_BODY", SMALL);
        return List.of(
                new Contestant("Evenkeel", command("java", List.of(), serve), data),
                new Contestant(
                        "Evenkeel, with its classes archived (AppCDS)",
                        command("java", List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"), serve),
                        data),
                new Contestant(
                        "Spring Boot",
                        List.of(
                                "java",
                                "-jar",
                                peers.resolve("spring/target/peer-spring.jar").toString()),
                        body),
                new Contestant(
                        "Express",
                        List.of("node", peers.resolve("express/server.js").toString()),
                        body));
    }

    /** The classes of one start and one answer, as the JVM keeps them when it ends. */
    private static void archive(Path archive, List<String> serve, Map<String, String> data) throws IOException {
        Contestant dumping =
                new Contestant("archive", command("java", List.of("-XX:ArchiveClassesAtExit=" + archive), serve), data);
        try (RunningPeer peer = RunningPeer.start(dumping, Files.createTempDirectory("evenkeel-cold-"))) {
            ask(peer);
            peer.end();
        }
        if (!Files.exists(archive)) {
            throw new IOException("the JVM made no archive of classes");
        }
    }

    private static double start(Contestant contestant) throws IOException {
        Path folder = Files.createTempDirectory("evenkeel-cold-");
        long begun = System.nanoTime();
        try (RunningPeer peer = RunningPeer.start(contestant, folder)) {
            ask(peer);
            return (System.nanoTime() - begun) / NANOS_PER_MILLI;
        }
    }

    private static void ask(RunningPeer peer) throws IOException {
        Target said = peer.target();
        URI address = said.token().isEmpty() ? said.address().resolve("health/ready") : said.address();
        try (KeptConnection connection = new KeptConnection(new Target(address, said.token()))) {
            connection.ask();
        }
    }

    private static List<String> command(String java, List<String> options, List<String> rest) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(rest);
        return command;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
