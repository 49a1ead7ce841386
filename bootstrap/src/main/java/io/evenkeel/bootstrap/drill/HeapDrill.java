package io.evenkeel.bootstrap.drill;

import static io.evenkeel.bootstrap.drill.DrillStudio.LIVE;
import static io.evenkeel.bootstrap.drill.DrillStudio.READ;
import static io.evenkeel.bootstrap.drill.DrillStudio.WRITE;

import io.evenkeel.faults.load.Arrivals;
import io.evenkeel.faults.load.Ask;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.oracle.WriteOracle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Reports that all differ, each of which wants to be kept, on a small heap. What has to give way is reports alone. */
final class HeapDrill {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Set<String> GIVING_WAY = Set.of("MEMORY_SHORT", "OVERLOADED");
    private static final Duration TO_RECOVER = Duration.ofSeconds(30);
    private static final double READY_WITHIN_SECONDS = 29;

    private final DrillSetup setup;
    private final DrilledServer server;
    private final DrillClient client;
    private final DrillStudio studio;

    HeapDrill(DrillSetup setup, DrilledServer server, DrillClient client, DrillStudio studio) {
        this.setup = setup;
        this.server = server;
        this.client = client;
        this.studio = studio;
    }

    DrillReport play(String name) throws InterruptedException {
        OpenLoad load = OpenLoad.start(
                server.address(), LoadLimits.DEFAULT, Arrivals.poisson(setup.perSecond(), setup.seed()), this::work);
        TimeUnit.NANOSECONDS.sleep(setup.fault().toNanos());
        Seen all = new Seen(load.stop());
        boolean isAlive = server.isAlive();
        double recovery = isAlive ? untilReady() : TO_RECOVER.toSeconds();

        WriteOracle.Verdict verdict = WriteOracle.judge(DrillStudio.written(all.operations()), studio.stored(client));
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(Criterion.holds("process lives", isAlive));
        criteria.add(all.of(LIVE).allGood("health served"));
        criteria.add(all.of(READ, WRITE).allGood("reads and writes served"));
        criteria.add(Criterion.atMost(
                "reports neither served nor put off",
                all.where(each -> !each.isGood() && !GIVING_WAY.contains(each.result()))
                        .count(),
                "",
                0));
        criteria.add(Criterion.atMost("ready again after", recovery, "s", READY_WITHIN_SECONDS));
        return DrillReport.of(name, all.count(), recovery, criteria, verdict.faults());
    }

    private Ask work(long number) {
        Ask mixed = studio.mixed(number);
        return mixed.kind().equals(READ) && number % 2 == 0
                ? studio.report(
                        FIRST.plusDays(number % 97).toString(),
                        FIRST.plusDays(98 + number % 89).toString())
                : mixed;
    }

    private double untilReady() throws InterruptedException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < TO_RECOVER.toNanos()) {
            if (client.get("/health/ready").contains("\"ready\"")) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
