package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.load.Repeats;
import io.evenkeel.faults.oracle.WriteOracle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The server stands still for some seconds, and every client repeats what it asked, with the same keys, a second after each attempt
 * that had no answer. Nobody asks less afterwards; the server has to come out of it by itself.
 */
final class StormDrill {

    private static final Duration WATCHED = Duration.ofSeconds(32);
    private static final Duration WINDOW = Duration.ofSeconds(2);
    private static final double RECOVERED_PERCENT = 95;
    private static final LoadLimits STORMY =
            new LoadLimits(Duration.ofSeconds(1), new Repeats(5, Duration.ofMillis(100)), 10_000, 1_000_000);

    private final DrillSetup setup;
    private final DrilledServer server;
    private final DrillClient client;
    private final DrillStudio studio;

    StormDrill(DrillSetup setup, DrilledServer server, DrillClient client, DrillStudio studio) {
        this.setup = setup;
        this.server = server;
        this.client = client;
        this.studio = studio;
    }

    DrillReport play(String name) throws InterruptedException {
        OpenLoad load = OpenLoad.start(
                server.address(), STORMY, Arrivals.poisson(setup.perSecond(), setup.seed()), studio::mixed);
        TimeUnit.NANOSECONDS.sleep(setup.warmUp().toNanos());
        server.suspend();
        long stopped = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(setup.fault().toNanos());
        server.resume();
        long resumed = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(WATCHED.toNanos());
        Seen all = new Seen(load.stop());
        String metrics = client.get("/metrics");

        double recovery = recovery(all, resumed);
        WriteOracle.Verdict verdict = WriteOracle.judge(DrillStudio.written(all.operations()), studio.stored(client));
        double calls = sum(metrics, "evenkeel_port_call_duration_seconds_count");
        double repeats = sum(metrics, "evenkeel_port_repeats_total");
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(Criterion.holds("process lives", server.isAlive()));
        criteria.add(Criterion.atLeast(
                "repeated",
                all.between(stopped, resumed).where(each -> each.attempts() > 1).count(),
                "",
                1));
        criteria.add(Criterion.atMost("95 % good again after", recovery, "s", 30));
        criteria.add(Criterion.atLeast(
                "good in the end",
                all.between(resumed + WATCHED.minusSeconds(5).toNanos(), Long.MAX_VALUE)
                        .percentGood(),
                "%",
                RECOVERED_PERCENT));
        criteria.add(Criterion.atMost("store calls for each that was asked for", (calls + repeats) / calls, "", 1.1));
        criteria.add(Criterion.atLeast("acknowledged writes", verdict.acknowledged(), "", 1));
        return DrillReport.of(name, all.count(), recovery, criteria, verdict.faults());
    }

    /** From when on each window has enough that are good at the first attempt. */
    private static double recovery(Seen all, long resumed) {
        long from = resumed;
        long end = resumed + WATCHED.minus(WINDOW).toNanos();
        for (long window = resumed; window < end; window += WINDOW.toNanos() / 4) {
            Seen seen = all.between(window, window + WINDOW.toNanos());
            double percent = 100.0
                    * seen.where(each -> each.isGood() && each.attempts() == 1).count()
                    / Math.max(1, seen.count());
            if (percent < RECOVERED_PERCENT) {
                from = window + WINDOW.toNanos() / 4;
            }
        }
        return (from - resumed) / 1e9;
    }

    private static double sum(String metrics, String series) {
        return Pattern.compile("(?m)^" + series + "(?:\\{[^}]*})? (\\S+)$")
                .matcher(metrics)
                .results()
                .mapToDouble(value -> Double.parseDouble(value.group(1)))
                .sum();
    }
}
