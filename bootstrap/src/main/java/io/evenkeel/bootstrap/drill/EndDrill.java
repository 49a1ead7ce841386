package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.load.Operation;
import io.evenkeel.faults.oracle.WriteOracle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The server ends under load, one way or the other, and another one goes on with its store. */
final class EndDrill {

    private static final Duration LONGEST_END = Duration.ofSeconds(40);
    private static final int TERMINATED = 128 + 15;
    private static final int KILLED = 128 + 9;

    private final DrillSetup setup;
    private final DrilledServer server;
    private final DrillStudio studio;
    private final Successor successor;

    /** Starts the next server on the same store. */
    interface Successor {
        DrilledServer start();
    }

    EndDrill(DrillSetup setup, DrilledServer server, DrillStudio studio, Successor successor) {
        this.setup = setup;
        this.server = server;
        this.studio = studio;
        this.successor = successor;
    }

    /** @param isOrderly whether nobody may lose an answer by it */
    DrillReport play(String name, Consumer<DrilledServer> end, boolean isOrderly) throws InterruptedException {
        OpenLoad load = OpenLoad.start(
                server.address(), LoadLimits.DEFAULT, Arrivals.poisson(setup.perSecond(), setup.seed()), studio::mixed);
        TimeUnit.NANOSECONDS.sleep(setup.warmUp().toNanos());
        long told = System.nanoTime();
        end.accept(server);
        int code = server.exitCode(LONGEST_END);
        double took = (System.nanoTime() - told) / 1e9;
        Seen all = new Seen(load.stop());

        Seen lost = all.where(each -> !each.isGood() && each.status() != Operation.NOT_SENT);
        List<Criterion> criteria = new ArrayList<>();
        if (isOrderly) {
            criteria.add(Criterion.holds("exit code 143", code == TERMINATED));
            criteria.add(Criterion.atMost("ended after", took, "s", 31));
            criteria.add(Criterion.atMost(lost.named("requests that failed"), lost.count(), "", 0));
        } else {
            criteria.add(Criterion.holds("was killed", code == KILLED));
        }
        return restarted(name, all, criteria);
    }

    private DrillReport restarted(String name, Seen all, List<Criterion> criteria) {
        long begun = System.nanoTime();
        try (DrilledServer next = successor.start()) {
            double recovery = (System.nanoTime() - begun) / 1e9;
            WriteOracle.Verdict verdict = WriteOracle.judge(
                    DrillStudio.written(all.operations()), studio.stored(new DrillClient(next.address())));
            criteria.add(Criterion.atMost("the next one listens after", recovery, "s", 30));
            criteria.add(Criterion.atLeast("acknowledged writes", verdict.acknowledged(), "", 1));
            return DrillReport.of(name, all.count(), recovery, criteria, verdict.faults());
        }
    }
}
