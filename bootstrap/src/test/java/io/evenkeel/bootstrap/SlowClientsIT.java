package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of connections on which clients dawdle (slowhttptest), and what others get from the built jar meanwhile. Only by
 * {@code ./drill http}; a few dozen of them are part of each build (StalledClientsTest).
 */
class SlowClientsIT {

    private static final String CONNECTIONS = "evenkeel.drill.connections";
    private static final Duration TIME = Duration.ofSeconds(30);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    /** What they dawdle over. */
    enum Attack {
        /** Headers that never end. */
        SLOWLORIS("/", "-H -x 24"),
        /** Bodies that never end. */
        SLOW_BODY("/api/v1/schedule/expand", "-B -t POST -s 8192 -x 10 -f application/json"),
        /** Answers that are hardly read. */
        SLOW_READ("/docs/swagger-ui-bundle.js", "-X -w 512 -y 1024 -n 5 -z 32 -k 3");

        private final String path;
        private final String options;

        Attack(String path, String options) {
            this.path = path;
            this.options = options;
        }

        Process start(URI server, int connections, Path folder) throws Exception {
            List<String> command = new ArrayList<>(List.of("slowhttptest"));
            command.addAll(List.of(options.split(" ", -1)));
            command.addAll(List.of("-c", String.valueOf(connections), "-r", "1000", "-i", "5", "-p", "3"));
            command.addAll(List.of(
                    "-l",
                    String.valueOf(TIME.toSeconds()),
                    "-u",
                    server.resolve(path).toString()));
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("slowhttptest.txt").toFile())
                    .start();
        }
    }

    @ParameterizedTest
    @EnumSource
    void takeNothingFromOthers(Attack attack) throws Exception {
        int connections = Integer.getInteger(CONNECTIONS, 0);
        assumeTrue(connections > 0, "takes minutes, and slowhttptest; run it by ./drill http");
        try (JarProcess server = JarProcess.start(folder, "demo", "--no-sign-in", "--port", "0")) {
            URI address = server.address();
            OtherUsers before = new OtherUsers(address);
            before.ask(Duration.ofSeconds(10));

            Process slow = attack.start(address, connections, folder);
            OtherUsers users = new OtherUsers(address);
            users.ask(TIME);
            slow.destroy();

            System.out.printf(
                    Locale.ROOT,
                    "drill http %s: %,d connections; of %,d requests of others %.2f %% answered, the slowest in %d ms"
                            + " (without the attack %.2f %%, %d ms)%n",
                    attack,
                    connections,
                    users.asked(),
                    users.percentGood(),
                    users.slowestMillis(),
                    before.percentGood(),
                    before.slowestMillis());
            assertThat(users.percentGood()).as(users.bad().toString()).isGreaterThanOrEqualTo(99.9);
        }
    }
}
