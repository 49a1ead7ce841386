package io.evenkeel.domain.schedule.plan;

import static io.evenkeel.domain.schedule.plan.PlanCase.NOBODY;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * A plan in the making, which can be changed and changed back. Whatever is given through it keeps the hard rules.
 *
 * <p>The open sessions of a trainer are apart and rest enough in pairs. So another one fits among them when it fits next
 * to the one before it and the one after it: whoever lies further off lies further off in time, too. With n open sessions
 * and t trainers a look takes O(n / 64), a change O(n / 64 + t). Not safe for concurrent use.
 */
final class Draft {

    private record Step(int session, int trainerBefore) {}

    private final PlanCase plan;
    private final int[] trainerOf;
    private final BitSet[] given;
    private final BitSet[] candidates;
    private final BitSet waiting = new BitSet();
    private final Loads loads;
    private final Continuity continuity;
    private final Deque<Step> steps = new ArrayDeque<>();
    private long unassigned;

    Draft(PlanCase plan) {
        this.plan = plan;
        this.trainerOf = new int[plan.open().size()];
        this.given = bitSets(plan.assignees().size());
        this.candidates = bitSets(plan.open().size());
        this.loads = new Loads(plan.assignees());
        this.continuity = new Continuity(plan);
        this.unassigned = trainerOf.length;
        Arrays.fill(trainerOf, NOBODY);
        for (int session = 0; session < trainerOf.length; session++) {
            Arrays.stream(plan.candidates(session)).forEach(candidates[session]::set);
            waiting.set(session, plan.candidates(session).length > 0);
        }
    }

    PlanCase plan() {
        return plan;
    }

    PlanObjective objective() {
        return new PlanObjective(unassigned, loads.shortfallSeconds(), loads.differenceSeconds(), continuity.changes());
    }

    /** The objective if a session that nobody gives went to a trainer who can take it. */
    PlanObjective objectiveIfGiven(int session, int trainer) {
        long seconds = seconds(session);
        return new PlanObjective(
                unassigned - 1,
                loads.shortfallSeconds() + loads.shortfallChange(trainer, week(session, trainer), seconds),
                loads.differenceSeconds() + loads.differenceChange(trainer, seconds),
                continuity.changesIfGiven(session, trainer));
    }

    /** Who gives a session, or {@link PlanCase#NOBODY}. */
    int trainerOf(int session) {
        return trainerOf[session];
    }

    /** The open sessions that a trainer gives. */
    BitSet given(int trainer) {
        return given[trainer];
    }

    /** The sessions that nobody gives, though somebody could if others were given otherwise. */
    BitSet waiting() {
        return waiting;
    }

    /** Whether a trainer could take a session, whatever other open sessions are given to whom. */
    boolean isCandidate(int session, int trainer) {
        return candidates[session].get(trainer);
    }

    /** Whether a trainer can take a session that nobody gives. */
    boolean takes(int session, int trainer) {
        if (!isCandidate(session, trainer) || !fitsWeek(session, trainer)) {
            return false;
        }
        Assignee assignee = plan.assignees().get(trainer);
        int before = given[trainer].previousSetBit(session);
        int after = given[trainer].nextSetBit(session);
        return (before < 0 || !assignee.clashes(before, session)) && (after < 0 || !assignee.clashes(session, after));
    }

    /** Whether a session fits into the weekly maximum of a trainer. */
    boolean fitsWeek(int session, int trainer) {
        return loads.fits(trainer, week(session, trainer), seconds(session));
    }

    /**
     * Gives a session to a trainer.
     *
     * @throws IllegalStateException when somebody gives it already, or a hard rule stands against it
     */
    void give(int session, int trainer) {
        if (trainerOf[session] != NOBODY || !takes(session, trainer)) {
            throw new IllegalStateException(
                    "trainer " + trainer + " cannot take session " + session + " of " + trainerOf[session]);
        }
        steps.push(new Step(session, NOBODY));
        set(session, trainer);
    }

    /** Takes a session from whoever gives it. */
    void release(int session) {
        if (trainerOf[session] != NOBODY) {
            steps.push(new Step(session, trainerOf[session]));
            set(session, NOBODY);
        }
    }

    /** Makes all changes since the last one of these two final. */
    void keep() {
        steps.clear();
    }

    /** Takes all changes back that are not final. */
    void undo() {
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            set(step.session, step.trainerBefore);
        }
    }

    /** Who gives what at this moment, to come back to. */
    int[] snapshot() {
        return trainerOf.clone();
    }

    /** Goes back to an earlier moment. */
    void restore(int[] snapshot) {
        for (int session = 0; session < snapshot.length; session++) {
            set(session, snapshot[session]);
        }
        keep();
    }

    private void set(int session, int trainer) {
        move(session, trainerOf[session], false);
        move(session, trainer, true);
        trainerOf[session] = trainer;
        continuity.give(session, trainer);
        waiting.set(session, trainer == NOBODY && !candidates[session].isEmpty());
    }

    private void move(int session, int trainer, boolean here) {
        if (trainer != NOBODY) {
            given[trainer].set(session, here);
            loads.add(trainer, week(session, trainer), here ? seconds(session) : -seconds(session));
            unassigned += here ? -1 : 1;
        }
    }

    private int week(int session, int trainer) {
        return plan.assignees().get(trainer).calendar().week(session);
    }

    private long seconds(int session) {
        return plan.open().get(session).seconds();
    }

    private static BitSet[] bitSets(int count) {
        BitSet[] sets = new BitSet[count];
        Arrays.setAll(sets, unused -> new BitSet());
        return sets;
    }
}
