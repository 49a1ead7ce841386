package io.evenkeel.simulation.oracle;

import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** Counts a report again from the sessions themselves, without anything that was folded before. */
public final class Recount {

    private static final Deadline FAR = Deadline.after(Duration.ofDays(1), () -> 0);

    private final RosterStore roster;
    private final ZoneId zone;
    private final Faults faults;

    public Recount(RosterStore roster, ZoneId zone, Faults faults) {
        this.roster = roster;
        this.zone = zone;
        this.faults = faults;
    }

    /** @param sessions as they were when the report read them */
    public void check(String name, StatisticsRequest request, StatisticsOutcome outcome, List<Session> sessions) {
        outcome.match(answered -> check(name, request, answered, sessions), refused -> {
            faults.add(name + " was refused: " + refused.message());
            return false;
        });
    }

    private boolean check(String name, StatisticsRequest request, StatisticsAnswer given, List<Session> sessions) {
        StatisticsAnswer counted = counted(request, given, sessions);
        boolean isSame = counted.report().equals(given.report())
                && counted.quality().equals(given.quality())
                && given.complete();
        if (!isSame) {
            faults.add(name + " says " + given.report() + " where there is " + counted.report());
        }
        return isSame;
    }

    private StatisticsAnswer counted(StatisticsRequest request, StatisticsAnswer given, List<Session> sessions) {
        InMemoryStores anew = new InMemoryStores();
        anew.sessions().upsertAll(sessions, roster.roster(FAR), FAR);
        return new StatisticsService(
                        anew.sessions(),
                        roster,
                        zone,
                        StatisticsRules.DEFAULT,
                        Budget.UNLIMITED,
                        InstantSource.fixed(given.asOf()))
                .compute(request, FAR)
                .match(answer -> answer, refused -> {
                    throw new IllegalStateException("a recount has no limits, but: " + refused.message());
                });
    }
}
