package io.evenkeel.bootstrap.drill;

import static io.evenkeel.bootstrap.drill.DrillStudio.REPORT;
import static io.evenkeel.bootstrap.drill.DrillStudio.WRITE;

import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.Ask;
import io.evenkeel.faults.load.ClosedLoad;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.load.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Three times as many reports as the server can compute, and a few writes beside them. What it takes it answers in time; what it does
 * not take it refuses at once, and reports go before writes.
 */
final class BurstDrill {

    private static final int AT_A_TIME = 8;
    private static final Duration TO_MEASURE = Duration.ofSeconds(5);
    private static final int WARM_UPS = 4;
    /** Bursts that do not count: Java's compiler takes a quarter of a processor for the first minute of the kind of load that is new to it. */
    private static final int PRACTICES = 3;

    private static final double TIMES = 3;
    private static final int WRITES_PER_SECOND = 5;
    private static final int OVERLOADED = 503;

    private final DrillSetup setup;
    private final DrilledServer server;
    private final DrillStudio studio;
    /** Each write books one of its own; this is the first that is free. */
    private long hour;

    BurstDrill(DrillSetup setup, DrilledServer server, DrillStudio studio) {
        this.setup = setup;
        this.server = server;
        this.studio = studio;
    }

    DrillReport play(String name) throws InterruptedException {
        // What a program can do it can do once it is compiled, and so can those who ask it.
        ClosedLoad.run(server.address(), AT_A_TIME, setup.warmUp().multipliedBy(WARM_UPS), this::report);
        for (int i = 0; i < PRACTICES; i++) {
            burst(capacity());
        }
        double before = capacity();
        Burst burst = burst(before);
        Seen asked = burst.asked().of(REPORT);
        Seen written = burst.asked().of(WRITE);
        // The speed of a machine that is shared with others drifts; a program that still became faster must not look
        // better for it.
        double capacity = (before + capacity()) / 2;
        Seen refused = asked.where(each -> each.status() == OVERLOADED);
        double goodput = asked.good() / burst.seconds();
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(Criterion.holds("process lives", server.isAlive()));
        criteria.add(Criterion.atLeast("capacity", capacity, "reports/s", 1));
        criteria.add(Criterion.atLeast("refused", refused.count(), "", 1));
        criteria.add(Criterion.atLeast("goodput", 100 * goodput / capacity, "%", 90));
        criteria.add(
                Criterion.atMost("accepted, p99", asked.where(Operation::isGood).millis(0.99), "ms", 500));
        criteria.add(Criterion.atMost("refused, p99", refused.millis(0.99), "ms", 20));
        criteria.add(Criterion.atMost(
                "refused without a word when to come back",
                refused.where(each -> !each.retryAfter()).count(),
                "",
                0));
        criteria.add(Criterion.atMost(
                "neither answered nor refused", asked.count() - asked.good() - refused.count(), "", 0));
        criteria.add(written.allGood("writes served"));
        criteria.add(Criterion.atMost("writes, p99", written.millis(0.99), "ms", 500));
        return DrillReport.of(name, asked.count() + (long) written.count(), 0, criteria, List.of());
    }

    /** Reports a second that it makes when nobody asks for more than it can do. */
    private double capacity() throws InterruptedException {
        return ClosedLoad.run(server.address(), AT_A_TIME, TO_MEASURE, this::report);
    }

    /** Three times as many reports as that and a few writes, for as long as a fault lasts. */
    private Burst burst(double capacity) throws InterruptedException {
        long first = hour;
        OpenLoad writes = OpenLoad.start(
                server.address(),
                LoadLimits.DEFAULT,
                Arrivals.poisson(WRITES_PER_SECOND, setup.seed()),
                number -> studio.write(first + number));
        long from = System.nanoTime();
        OpenLoad reports = OpenLoad.start(
                server.address(), LoadLimits.DEFAULT, Arrivals.poisson(TIMES * capacity, setup.seed()), this::report);
        TimeUnit.NANOSECONDS.sleep(setup.fault().toNanos());
        long to = System.nanoTime();
        List<Operation> operations = new ArrayList<>(writes.stop());
        hour += operations.size();
        operations.addAll(reports.stop());
        return new Burst(new Seen(operations).between(from, to), (to - from) / 1e9);
    }

    /** A report that has to be made of sessions, since half a year does not begin at the edge of anything. */
    private Ask report(long number) {
        return studio.report("2026-01-0" + (1 + number % 9), "2026-07-1" + number % 7);
    }

    /** What was asked in so many seconds. */
    private record Burst(Seen asked, double seconds) {}
}
