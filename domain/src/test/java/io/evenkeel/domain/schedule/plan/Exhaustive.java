package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The best plan of a small request, by trying all. It only leaves out what breaks a hard rule already, or leaves more
 * sessions to nobody than a plan that it has seen; everything that it asks over and over is a number in a table.
 */
final class Exhaustive {

    private static final int NOBODY = -1;

    private final List<Session> open;
    private final List<Trainer> trainers;
    private final boolean[][] alone;
    private final boolean[][][] together;
    private final int[][] week;
    private final long[][] load;
    private final long[] total;
    private final long[] minimum;
    private final long[] maximum;
    private final int[] active;
    private final long[] seconds;
    private final int[] holder;
    private final List<int[]> series = new ArrayList<>();
    private final long[] best = {Long.MAX_VALUE, 0, 0, 0};
    private long unassigned;

    Exhaustive(PlanRequest request) {
        NaiveRules rules = new NaiveRules(request);
        this.open = rules.open();
        this.trainers = List.copyOf(request.roster().trainers().values());
        this.alone = new boolean[trainers.size()][open.size()];
        this.together = new boolean[trainers.size()][open.size()][open.size()];
        this.week = new int[trainers.size()][open.size()];
        this.load = new long[trainers.size()][];
        this.total = new long[trainers.size()];
        this.minimum = trainers.stream().mapToLong(NaiveRules::minimumSeconds).toArray();
        this.maximum = trainers.stream().mapToLong(NaiveRules::maximumSeconds).toArray();
        this.active = IntStream.range(0, trainers.size())
                .filter(t -> trainers.get(t).active())
                .toArray();
        this.seconds =
                open.stream().mapToLong(session -> session.planned().seconds()).toArray();
        this.holder = new int[request.sessions().size()];
        for (int t = 0; t < trainers.size(); t++) {
            fillTables(rules, t);
        }
        fillSeries(request, rules);
    }

    PlanObjective best() {
        tryAll(0);
        return new PlanObjective(best[0], best[1], best[2], best[3]);
    }

    private void tryAll(int s) {
        if (unassigned > best[0]) {
            return;
        }
        if (s == open.size()) {
            compare();
            return;
        }
        for (int t = 0; t < trainers.size(); t++) {
            if (canTake(s, t)) {
                holder[s] = t;
                add(t, week[t][s], seconds[s]);
                tryAll(s + 1);
                add(t, week[t][s], -seconds[s]);
            }
        }
        holder[s] = NOBODY;
        unassigned++;
        tryAll(s + 1);
        unassigned--;
    }

    private void add(int t, int inWeek, long more) {
        load[t][inWeek] += more;
        total[t] += more;
    }

    private boolean canTake(int s, int t) {
        boolean fits = load[t][week[t][s]] + seconds[s] <= maximum[t];
        for (int other = 0; other < s; other++) {
            fits &= holder[other] != t || together[t][s][other];
        }
        return fits && alone[t][s];
    }

    private void compare() {
        long[] now = {unassigned, 0, 0, 0};
        for (int t : active) {
            now[1] += shortfall(t);
            for (int other : active) {
                now[2] += other < t ? Math.abs(total[t] - total[other]) : 0;
            }
        }
        if (Arrays.compare(now, best) < 0) { // Without the changes of trainer, so at most what it is with them.
            now[3] = changes();
        }
        if (Arrays.compare(now, best) < 0) {
            System.arraycopy(now, 0, best, 0, now.length);
        }
    }

    private long changes() {
        long changes = 0;
        for (int[] members : series) {
            int last = NOBODY;
            for (int member : members) {
                changes += last != NOBODY && holder[member] != NOBODY && holder[member] != last ? 1 : 0;
                last = holder[member] == NOBODY ? last : holder[member];
            }
        }
        return changes;
    }

    private long shortfall(int t) {
        long shortfall = 0;
        for (long weekly : load[t]) {
            shortfall += Math.max(0, minimum[t] - weekly);
        }
        return shortfall;
    }

    private void fillTables(NaiveRules rules, int t) {
        Trainer trainer = trainers.get(t);
        Map<String, Integer> weeks = new TreeMap<>();
        for (int s = 0; s < open.size(); s++) {
            Session session = open.get(s);
            week[t][s] = weeks.computeIfAbsent(rules.week(session, trainer), unused -> weeks.size());
            alone[t][s] = rules.broken(session, trainer, rules.others(trainer, session, Map.of()))
                    .isEmpty();
            for (int other = 0; other < s; other++) {
                List<Session> both = List.of(open.get(other));
                together[t][s][other] = rules.overlapping(session, both).isEmpty()
                        && rules.tooClose(session, trainer, both).isEmpty();
            }
        }
        load[t] = new long[weeks.size()];
        for (Session session : rules.fixed()) {
            Integer number = weeks.get(rules.week(session, trainer));
            if (number != null && trainer.id().equals(session.trainer())) {
                add(t, number, session.planned().seconds());
            }
        }
    }

    private void fillSeries(PlanRequest request, NaiveRules rules) {
        Map<SessionId, Integer> numbers = new HashMap<>();
        for (Session session : open) {
            numbers.put(session.id(), numbers.size());
        }
        Map<String, Integer> holders = new HashMap<>();
        trainers.forEach(trainer -> holders.put(trainer.id().value(), holders.size()));
        for (Session session : rules.fixed()) {
            holder[numbers.size()] = holders.computeIfAbsent(NaiveRules.trainerOf(session), unused -> holders.size());
            numbers.put(session.id(), numbers.size());
        }
        Map<String, List<Session>> inSeries = new TreeMap<>();
        request.sessions().stream()
                .filter(one -> one.series() != null
                        && numbers.containsKey(one.session().id()))
                .forEach(one -> inSeries.computeIfAbsent(one.series(), unused -> new ArrayList<>())
                        .add(one.session()));
        inSeries.values()
                .forEach(members -> series.add(members.stream()
                        .sorted(Comparator.comparing(
                                        (Session session) -> session.planned().start())
                                .thenComparing(session -> session.planned().end())
                                .thenComparing(session -> session.id().value()))
                        .mapToInt(session -> numbers.get(session.id()))
                        .toArray()));
    }
}
