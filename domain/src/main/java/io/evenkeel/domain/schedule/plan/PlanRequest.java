package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.Roster;
import java.util.List;

/**
 * What is to be planned. The order of the sessions does not matter. Immutable.
 *
 * <p>A session is <em>open</em>, for the plan to decide, when it is planned and has no trainer or is movable. Every other
 * session that has a trainer and is neither cancelled nor void is <em>fixed</em>: it keeps its trainer, and counts there
 * for overlap (unless nobody came), rest, weekly load and series. All the rest plays no part. Fixed sessions are taken as
 * they are, also where they break a rule among themselves. So that rests and weeks are judged rightly, the fixed sessions
 * of the weeks before and after those of the open ones belong into the request too.
 *
 * @param sessions the open and the fixed sessions, each once
 * @param scope whether trainers that sessions already have may change
 * @param roster the trainers with skills, availability and contract, and the activities with their buffers
 * @param rules what holds for all trainers
 * @param search the seed and the bound of the search
 */
public record PlanRequest(
        List<PlanSession> sessions, PlanScope scope, Roster roster, PlanRules rules, PlanSearch search) {

    /** How many open sessions one plan takes. */
    public static final int MAX_OPEN_SESSIONS = 2_000;

    /** How many other sessions one request takes. */
    public static final int MAX_OTHER_SESSIONS = 50_000;

    /** How many trainers one plan takes. */
    public static final int MAX_TRAINERS = 500;

    /** How many iterations one search takes. */
    public static final int MAX_ITERATIONS = 1_000_000;

    /** How many seconds all sessions together may be planned for; with it no sum leaves 64 bits. */
    public static final long MAX_PLANNED_SECONDS = 1_000_000_000_000L;

    public PlanRequest {
        sessions = List.copyOf(sessions);
    }

    /** A request with the usual rules that changes no trainer whom a session already has. */
    public static PlanRequest of(List<PlanSession> sessions, Roster roster, PlanSearch search) {
        return new PlanRequest(sessions, PlanScope.KEEP_ASSIGNMENTS, roster, PlanRules.DEFAULT, search);
    }

    public PlanRequest withScope(PlanScope newScope) {
        return new PlanRequest(sessions, newScope, roster, rules, search);
    }

    public PlanRequest withRules(PlanRules newRules) {
        return new PlanRequest(sessions, scope, roster, newRules, search);
    }
}
