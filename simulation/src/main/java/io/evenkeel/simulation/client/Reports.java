package io.evenkeel.simulation.client;

import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.simulation.Dice;
import io.evenkeel.simulation.oracle.Faults;
import io.evenkeel.simulation.oracle.Recount;
import io.evenkeel.simulation.server.Call;
import io.evenkeel.simulation.server.SimulatedServer;
import java.time.LocalDate;
import java.util.List;

/** Asks for reports, and folds days on which they are built. */
public final class Reports {

    private static final List<StatisticsFamily> FAMILIES = List.of(StatisticsFamily.values());

    private final SimulatedServer server;
    private final Recount recount;
    private final Faults faults;

    public Reports(SimulatedServer server, Recount recount, Faults faults) {
        this.server = server;
        this.recount = recount;
        this.faults = faults;
    }

    /** One report. */
    public void report(String name, Dice dice) {
        LocalDate from = Studio.DAYS.fromInclusive().plusDays(dice.between(0, 4));
        LocalDateRange range = new LocalDateRange(from, from.plusDays(dice.between(1, 3)));
        StatisticsRequest request = StatisticsRequest.of(dice.oneOf(FAMILIES), range)
                .ofTrainer(dice.isTrue(0.3) ? dice.oneOf(Studio.TRAINERS) : null)
                .ofActivity(dice.isTrue(0.2) ? dice.oneOf(Studio.ACTIVITIES) : null);
        Call call = server.call(name);
        Sender.ask(call, each -> each.report(request))
                .ifPresent(outcome -> recount.check(name, request, outcome, call.seen()));
    }

    /** Folds a few days. */
    public void fold(String name, Dice dice) {
        int most = dice.between(1, 6);
        var unused = Sender.ask(server.call(name), call -> call.fold(most));
    }

    /** Folds whatever is left, and asks for every report. */
    public void whole() {
        int left = Integer.MAX_VALUE;
        for (int round = 0; round < 10 && left > 0; round++) {
            left = server.call("fold").fold(100).left();
        }
        if (left > 0) {
            faults.add(left + " days cannot be folded although nothing goes wrong");
        }
        for (StatisticsFamily family : FAMILIES) {
            StatisticsRequest request = StatisticsRequest.of(family, Studio.DAYS);
            Call call = server.call("last " + family);
            recount.check("the last " + family, request, call.report(request), call.seen());
        }
    }
}
