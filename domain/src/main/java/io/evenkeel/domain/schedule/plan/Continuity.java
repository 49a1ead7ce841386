package io.evenkeel.domain.schedule.plan;

import static io.evenkeel.domain.schedule.plan.PlanCase.NOBODY;

import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who gives the sessions of each series, one after the other, and how often that changes. A change takes O(1) and a look
 * at the sessions next to it that nobody gives. Not safe for concurrent use.
 */
final class Continuity {

    /** The trainers of the series of each open session, shared within the series. */
    private final int[][] series;

    /** Where each open session stands in its series. */
    private final int[] position;

    private long changes;

    Continuity(PlanCase plan) {
        List<Duty> open = plan.open();
        this.series = new int[open.size()][];
        this.position = new int[open.size()];
        Map<SessionId, Integer> numbers = new HashMap<>();
        for (int session = 0; session < series.length; session++) {
            series[session] = nobodies(1);
            numbers.put(open.get(session).session().id(), session);
        }
        for (List<Duty> members : inSeries(plan).values()) {
            int[] holders = nobodies(members.size());
            for (int at = 0; at < holders.length; at++) {
                Duty member = members.get(at);
                Integer session = numbers.get(member.session().id());
                if (session == null) {
                    hold(holders, at, plan.numberOf(member.trainer()));
                } else {
                    series[session] = holders;
                    position[session] = at;
                }
            }
        }
    }

    long changes() {
        return changes;
    }

    /** An open session is given to a trainer, or to nobody. */
    void give(int session, int trainer) {
        hold(series[session], position[session], trainer);
    }

    /** How many changes of trainer there would be if an open session that nobody gives went to a trainer. */
    long changesIfGiven(int session, int trainer) {
        int[] holders = series[session];
        int at = position[session];
        int before = next(holders, at, -1);
        int after = next(holders, at, 1);
        return changes + between(before, trainer) + between(trainer, after) - between(before, after);
    }

    private void hold(int[] holders, int at, int trainer) {
        int before = next(holders, at, -1);
        int after = next(holders, at, 1);
        changes += around(before, trainer, after) - around(before, holders[at], after);
        holders[at] = trainer;
    }

    private static int[] nobodies(int length) {
        int[] holders = new int[length];
        Arrays.fill(holders, NOBODY);
        return holders;
    }

    private static int around(int before, int trainer, int after) {
        return trainer == NOBODY ? between(before, after) : between(before, trainer) + between(trainer, after);
    }

    private static int between(int earlier, int later) {
        return earlier != NOBODY && later != NOBODY && earlier != later ? 1 : 0;
    }

    /** The nearest trainer in one direction. */
    private static int next(int[] holders, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < holders.length && holders[next] == NOBODY) {
            next += step;
        }
        return next >= 0 && next < holders.length ? holders[next] : NOBODY;
    }

    private static Map<String, List<Duty>> inSeries(PlanCase plan) {
        List<Duty> all = new ArrayList<>(plan.open());
        all.addAll(plan.fixed());
        all.sort(Duty.ORDER);
        Map<String, List<Duty>> inSeries = new TreeMap<>();
        for (Duty duty : all) {
            if (duty.series() != null) {
                inSeries.computeIfAbsent(duty.series(), unused -> new ArrayList<>())
                        .add(duty);
            }
        }
        return inSeries;
    }
}
