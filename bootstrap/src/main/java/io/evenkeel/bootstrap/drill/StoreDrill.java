package io.evenkeel.bootstrap.drill;

import static io.evenkeel.bootstrap.drill.DrillStudio.EXPAND;
import static io.evenkeel.bootstrap.drill.DrillStudio.LIVE;
import static io.evenkeel.bootstrap.drill.DrillStudio.READ;
import static io.evenkeel.bootstrap.drill.DrillStudio.REPORT;
import static io.evenkeel.bootstrap.drill.DrillStudio.WRITE;

import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.oracle.WriteOracle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The store of a server breaks under load and comes back. Until the breakers open an answer may take as long as one slow call; after
 * that a refusal comes at once, and reports that are kept and routes that need no store are served all the while.
 */
final class StoreDrill {

    /** How the store breaks. */
    enum Manner {
        /** It answers nothing that counts. */
        AWAY,
        /** It answers, so late that hardly anything is left of a request's time. */
        SLOW,
        /** It answers now and then. */
        FLAPPING
    }

    /** A breaker opens once 20 calls have failed within 10 s. */
    private static final Duration TO_SETTLE = Duration.ofSeconds(10);

    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);
    private static final Duration CALM = Duration.ofSeconds(3);
    private static final double ONE_SLOW_CALL = 3_200;
    /** The limit of an answer, and what it takes to say so. */
    private static final double ALL_THE_TIME = 8_200;

    private static final double AT_ONCE = 50;
    private static final double BACK_WITHIN_SECONDS = 35;

    private final DrillSetup setup;
    private final DrilledServer server;
    private final DrillClient client;
    private final DrillStudio studio;

    StoreDrill(DrillSetup setup, DrilledServer server, DrillClient client, DrillStudio studio) {
        this.setup = setup;
        this.server = server;
        this.client = client;
        this.studio = studio;
    }

    DrillReport play(String name, Fallible store, Manner manner) throws InterruptedException {
        OpenLoad load = OpenLoad.start(
                server.address(), LoadLimits.DEFAULT, Arrivals.poisson(setup.perSecond(), setup.seed()), studio::mixed);
        // The first requests find a program that is not compiled yet; that is no matter of the store.
        TimeUnit.NANOSECONDS.sleep(setup.warmUp().toNanos());
        long warm = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(CALM.toNanos());
        long broken = System.nanoTime();
        store.breakDown();
        TimeUnit.NANOSECONDS.sleep(setup.fault().toNanos());
        store.mend();
        long mended = System.nanoTime();
        awaitCalm(load, mended);
        Seen all = new Seen(load.stop());
        boolean isAlive = server.isAlive();

        double recovery = (bad(all.between(broken, Long.MAX_VALUE)).lastEnd(mended) - mended) / 1e9;
        WriteOracle.Verdict verdict = WriteOracle.judge(DrillStudio.written(all.operations()), studio.stored(client));
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(Criterion.holds("process lives", isAlive));
        // What was under way when it broke is no matter of the time before.
        criteria.add(all.between(warm, broken)
                .where(each -> each.ended() - broken < 0)
                .allGood("good before"));
        criteria.addAll(during(all.between(broken, mended), broken, mended, manner));
        criteria.add(Criterion.atMost("back after", Math.max(0, recovery), "s", BACK_WITHIN_SECONDS));
        criteria.add(Criterion.atLeast("acknowledged writes", verdict.acknowledged(), "", 1));
        return DrillReport.of(name, all.count(), Math.max(0, recovery), criteria, verdict.faults());
    }

    private static List<Criterion> during(Seen fault, long broken, long mended, Manner manner) {
        Seen ofStore = fault.of(READ, WRITE);
        Seen settled = bad(ofStore).between(broken + TO_SETTLE.toNanos(), mended);
        List<Criterion> criteria = new ArrayList<>();
        double felt = manner == Manner.SLOW
                ? ofStore.where(each -> each.nanos() > 1e9).count()
                : bad(ofStore).count();
        criteria.add(Criterion.atLeast("requests that felt it", felt, "", 1));
        criteria.add(Criterion.atMost(
                "longest answer", fault.longestMillis(), "ms", manner == Manner.SLOW ? ALL_THE_TIME : ONE_SLOW_CALL));
        if (manner == Manner.AWAY) {
            criteria.add(Criterion.atLeast("refused once the breakers are open", settled.count(), "", 1));
            criteria.add(Criterion.atMost("these refusals, p99", settled.millis(0.99), "ms", AT_ONCE));
        }
        criteria.add(fault.of(REPORT).allGood("reports served"));
        criteria.add(fault.of(LIVE).allGood("health served"));
        criteria.add(fault.of(EXPAND).allGood("without store served"));
        criteria.add(
                Criterion.atMost("without store, p99", fault.of(LIVE, EXPAND).millis(0.99), "ms", 100));
        return criteria;
    }

    /** Until nothing has failed for some seconds, or it takes too long. */
    private static void awaitCalm(OpenLoad load, long mended) throws InterruptedException {
        while (System.nanoTime() - mended < LONGEST_RECOVERY.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(500);
            long now = System.nanoTime();
            long lastBad = bad(new Seen(load.soFar())).lastEnd(mended);
            if (now - Math.max(lastBad, mended) > CALM.toNanos()) {
                return;
            }
        }
    }

    private static Seen bad(Seen operations) {
        return operations.where(each -> !each.isGood());
    }
}
