package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenkeel.bootstrap.drill.WireServer;
import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.Ask;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.load.Operation;
import io.evenkeel.faults.proxy.Fault;
import io.evenkeel.faults.proxy.FaultProxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long time under load, with a store that fails each minute and clients that come and go: nothing may grow. {@code ./drill soak} */
class SoakIT {

    private static final int MINUTES = Integer.getInteger("evenkeel.drill.soak", 0);
    private static final int PER_SECOND = Integer.getInteger("evenkeel.drill.soakRate", 150);
    /** Pools, caches and counters fill in the first minutes. */
    private static final int MINUTES_TO_FILL = 4;

    private static final double MIB = 1024 * 1024;
    private static final int SESSIONS = 5_000;
    private static final long BETWEEN_LOOKS_NANOS = 100_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    /** What the server held after one of the minutes. */
    private record Sample(double minute, double bytes, double threads, double files, double processorSeconds) {}

    @Test
    void nothingGrowsUnderLoadFaultsAndComingAndGoing() throws Exception {
        assumeTrue(MINUTES > MINUTES_TO_FILL + 2, "takes long; ./drill soak plays it");
        try (WireServer database = WireServer.start();
                FaultProxy proxy = FaultProxy.before(address(database), 7)) {
            String store = "mongodb://127.0.0.1:" + proxy.port() + "/soak";
            Path file = Files.writeString(folder.resolve("soak.csv"), ManySessions.csv(0, SESSIONS));
            assertThat(JarProcess.run(folder, "import", file.toString(), "--store", store)
                            .exitCode())
                    .isZero();
            try (JarProcess server = served(store)) {
                URI address = server.address();
                List<Sample> samples = new ArrayList<>();
                List<Operation> asked;
                try (Crowd crowd = new Crowd(address)) {
                    OpenLoad load = OpenLoad.start(
                            address,
                            new LoadLimits(
                                    Duration.ofSeconds(10),
                                    LoadLimits.DEFAULT.repeats(),
                                    1_000,
                                    PER_SECOND * 60 * MINUTES),
                            Arrivals.poisson(PER_SECOND, 7),
                            SoakIT::ask);
                    for (int minute = 1; minute <= MINUTES; minute++) {
                        samples.add(minute(minute, load, proxy, crowd, new ServerFigures(client, server, address)));
                    }
                    asked = load.stop();
                }
                judge(samples.subList(MINUTES_TO_FILL, samples.size()), asked);
            }
        }
    }

    /** Waits for so much of the load as comes within a minute; meanwhile the store breaks down and clients come and go. */
    private static Sample minute(int minute, OpenLoad load, FaultProxy proxy, Crowd crowd, ServerFigures figures)
            throws Exception {
        int before = PER_SECOND * 60 * (minute - 1);
        await(load, before + PER_SECOND * 20);
        proxy.set(minute % 2 == 0 ? Fault.RESET : Fault.REFUSE);
        await(load, before + PER_SECOND * 23);
        proxy.set(Fault.NONE);
        Leavers.comeAndGo(crowd, 240);
        await(load, before + PER_SECOND * 59);
        return new Sample(
                minute,
                figures.liveBytes(),
                figures.sum("jvm_threads_live_threads"),
                figures.sum("process_files_open_files"),
                figures.sum("process_cpu_time_ns_total") / 1e9);
    }

    private static void judge(List<Sample> samples, List<Operation> asked) {
        double slope = slope(samples, Sample::bytes) * 10 / MIB;
        Sample first = samples.get(0);
        Sample last = samples.get(samples.size() - 1);
        double busy = (last.processorSeconds() - first.processorSeconds()) / (60 * (last.minute() - first.minute()));
        System.out.printf(
                Locale.ROOT,
                "drill soak: %d minutes with %d requests a second, a store that was away 3 s of each minute, and 240 live"
                        + " clients a minute that left: %.1f MB are needed after collections, and %+.2f MB more in ten minutes"
                        + " (at most 1); threads %.0f to %.0f, open files %.0f to %.0f; %.0f %% of one processor; %.2f %% of %,d"
                        + " requests were answered as they should be%n",
                MINUTES,
                PER_SECOND,
                last.bytes() / MIB,
                slope,
                first.threads(),
                last.threads(),
                first.files(),
                last.files(),
                100 * busy,
                100.0 * asked.stream().filter(SoakIT::isAsItShouldBe).count() / asked.size(),
                asked.size());
        assertThat(slope).isLessThanOrEqualTo(1);
        assertThat(slope(samples, Sample::threads) * 10).isLessThanOrEqualTo(1);
        assertThat(slope(samples, Sample::files) * 10).isLessThanOrEqualTo(4);
    }

    /** The gain of a minute, by the straight line that fits best. */
    private static double slope(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        double meanMinute =
                samples.stream().mapToDouble(Sample::minute).average().orElseThrow();
        double mean = samples.stream().mapToDouble(figure).average().orElseThrow();
        double together = 0;
        double spread = 0;
        for (Sample sample : samples) {
            together += (sample.minute() - meanMinute) * (figure.applyAsDouble(sample) - mean);
            spread += (sample.minute() - meanMinute) * (sample.minute() - meanMinute);
        }
        return together / spread;
    }

    /** Kept reports, reports that nobody has asked for yet, lists, and what is no question at all. */
    private static Ask ask(long number) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(number % 700);
        return switch ((int) (number % 5)) {
            case 0, 1 -> Ask.get("kept", "/api/v1/statistics/adherence?from=2026-01-01&to=2026-07-01");
            case 2 -> Ask.get("new", "/api/v1/statistics/trainers?from=" + from + "&to=" + from.plusDays(14));
            case 3 -> Ask.get("list", "/api/v1/sessions?limit=50&from=" + from + "&to=" + from.plusDays(7));
            default -> Ask.get("bad", "/api/v1/statistics/overview?from=never");
        };
    }

    private static boolean isAsItShouldBe(Operation operation) {
        return operation.kind().equals("bad") ? operation.status() == 400 : operation.isGood();
    }

    private static void await(OpenLoad load, int many) {
        Duration most = Duration.ofMinutes(3);
        long begun = System.nanoTime();
        while (load.soFar().size() < many) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(most);
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private JarProcess served(String store) {
        return JarProcess.startUnder(
                List.of(
                        "env",
                        "EVENKEEL_LIMITS_REQUESTS_PER_MINUTE=10000000",
                        "EVENKEEL_LIMITS_STATISTICS_UNITS=10000000"),
                folder,
                List.of("-Xmx256m"),
                "serve",
                "--store",
                store,
                "--port",
                "0");
    }

    private static InetSocketAddress address(WireServer database) {
        URI url = URI.create(database.url());
        return new InetSocketAddress(url.getHost(), url.getPort());
    }
}
