package io.evenkeel.domain.schedule.plan;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Gives a session to a trainer who could take it, if need be in place of others. Those go to whoever is free for them; when
 * nobody is they displace others in turn, a few times.
 */
final class EjectionChain {

    private static final int LONGEST = 4;

    private final Draft draft;
    private final SplitMix random;
    private final Insertion insertion;

    EjectionChain(Draft draft, SplitMix random) {
        this.draft = draft;
        this.random = random;
        this.insertion = Insertion.blinking(draft, random);
    }

    void run() {
        int sessions = draft.plan().open().size();
        if (sessions == 0) {
            return;
        }
        Deque<Integer> displaced = new ArrayDeque<>();
        force(first(sessions), displaced);
        for (int length = 1; !displaced.isEmpty(); length++) {
            int session = displaced.poll();
            if (!insertion.insert(session) && length < LONGEST) {
                force(session, displaced);
            }
        }
    }

    /** Any session, half of the time one that waits for a trainer if there is one. */
    private int first(int sessions) {
        BitSet waiting = draft.waiting();
        int any = random.below(sessions);
        if (waiting.isEmpty() || random.below(2) == 0) {
            return any;
        }
        int next = waiting.nextSetBit(any);
        return next >= 0 ? next : waiting.nextSetBit(0);
    }

    private void force(int session, Deque<Integer> displaced) {
        int[] candidates = draft.plan().candidates(session);
        if (candidates.length == 0) {
            return;
        }
        int trainer = candidates[random.below(candidates.length)];
        if (trainer == draft.trainerOf(session)) {
            return;
        }
        draft.release(session);
        Assignee assignee = draft.plan().assignees().get(trainer);
        for (int other : draft.given(trainer).stream().toArray()) {
            if (assignee.clashes(session, other)) {
                displace(other, displaced);
            }
        }
        makeRoomInWeek(session, trainer, displaced);
        if (draft.fitsWeek(session, trainer)) {
            draft.give(session, trainer);
        }
    }

    /** Displaces sessions of the same week, from any of them on, until the weekly maximum leaves room. */
    private void makeRoomInWeek(int session, int trainer, Deque<Integer> displaced) {
        ZoneCalendar calendar = draft.plan().assignees().get(trainer).calendar();
        int[] sameWeek = draft.given(trainer).stream()
                .filter(other -> calendar.week(other) == calendar.week(session))
                .toArray();
        int first = sameWeek.length == 0 ? 0 : random.below(sameWeek.length);
        for (int i = 0; i < sameWeek.length && !draft.fitsWeek(session, trainer); i++) {
            displace(sameWeek[(first + i) % sameWeek.length], displaced);
        }
    }

    private void displace(int session, Deque<Integer> displaced) {
        draft.release(session);
        displaced.add(session);
    }
}
