package io.evenkeel.bootstrap.drill;

import static io.evenkeel.bootstrap.drill.DrillStudio.REPORT;

import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Redis of a server breaks while everybody wants reports that nobody has kept near. No answer may need it. */
final class CacheDrill {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final double MORE_THAN_WITHOUT = 50;

    private final DrillSetup setup;
    private final List<String> options;
    private final String store;

    CacheDrill(DrillSetup setup, List<String> options, String store) {
        this.setup = setup;
        this.options = options;
        this.store = store;
    }

    DrillReport play(String name, String url, Fallible cache) throws InterruptedException {
        Seen without = asked("none:", new Whole());
        Seen with = asked(url, cache);
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(Criterion.atLeast("reports", with.count(), "", 1));
        criteria.add(with.allGood("served"));
        criteria.add(Criterion.atMost(
                "p99 over that without a cache", with.millis(0.99) - without.millis(0.99), "ms", MORE_THAN_WITHOUT));
        return DrillReport.of(name, with.count() + (long) without.count(), 0, criteria, List.of());
    }

    /** What clients see while it is broken. */
    private Seen asked(String url, Fallible cache) throws InterruptedException {
        try (DrilledServer server = DrilledServer.start(setup.folder(), options, store, url)) {
            DrillClient client = new DrillClient(server.address());
            DrillStudio studio = DrillStudio.prepare(client, Long.toString(System.nanoTime(), Character.MAX_RADIX));
            OpenLoad load = OpenLoad.start(
                    server.address(),
                    LoadLimits.DEFAULT,
                    Arrivals.poisson(setup.perSecond(), setup.seed()),
                    number -> studio.report(
                            FIRST.plusDays(number % 90).toString(),
                            FIRST.plusDays(120 + number / 90 % 90).toString()));
            TimeUnit.NANOSECONDS.sleep(setup.warmUp().toNanos());
            long broken = System.nanoTime();
            cache.breakDown();
            TimeUnit.NANOSECONDS.sleep(setup.fault().toNanos());
            long mended = System.nanoTime();
            cache.mend();
            return new Seen(load.stop()).of(REPORT).between(broken, mended);
        }
    }

    /** Nothing is there to break. */
    private static final class Whole implements Fallible {
        @Override
        public void breakDown() {}

        @Override
        public void mend() {}
    }
}
