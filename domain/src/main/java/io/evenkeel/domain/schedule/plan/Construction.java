package io.evenkeel.domain.schedule.plan;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The first plan: sessions keep the trainer that they have where no rule stands against it; then, one after the other, the
 * session with the fewest trainers who can still take it goes to the best of them. Of sessions with as few the longest is
 * first, then the earliest.
 *
 * <p>What is given only ever takes trainers away from others, so at the end nobody can take what is left. Takes
 * O(n^2 t) looks at most for n open sessions and t trainers, usually O(n^2).
 */
final class Construction {

    private final Draft draft;
    private final Insertion insertion;
    private final BitSet left = new BitSet();
    private final int[] choices;

    Construction(Draft draft) {
        this.draft = draft;
        this.insertion = Insertion.thorough(draft);
        this.choices = new int[draft.plan().open().size()];
    }

    void run() {
        keepCurrentTrainers();
        left.or(draft.waiting());
        left.stream().forEach(this::count);
        while (!left.isEmpty()) {
            int session = mostConstrained();
            left.clear(session);
            if (insertion.insert(session)) {
                recount(draft.trainerOf(session));
            }
        }
        draft.keep();
    }

    private void keepCurrentTrainers() {
        PlanCase plan = draft.plan();
        for (int session = 0; session < choices.length; session++) {
            int trainer = plan.numberOf(plan.open().get(session).session().trainer());
            if (trainer >= 0 && trainer < plan.assignees().size() && draft.takes(session, trainer)) {
                draft.give(session, trainer);
            }
        }
    }

    private int mostConstrained() {
        int best = left.nextSetBit(0);
        for (int session = best; session >= 0; session = left.nextSetBit(session + 1)) {
            boolean fewer = choices[session] < choices[best];
            boolean longer = choices[session] == choices[best] && seconds(session) > seconds(best);
            best = fewer || longer ? session : best;
        }
        return best;
    }

    /** Only those who could take the trainer just chosen may have lost a choice. */
    private void recount(int trainer) {
        left.stream().filter(session -> draft.isCandidate(session, trainer)).forEach(this::count);
    }

    private void count(int session) {
        choices[session] = (int) Arrays.stream(draft.plan().candidates(session))
                .filter(trainer -> draft.takes(session, trainer))
                .count();
    }

    private long seconds(int session) {
        return draft.plan().open().get(session).seconds();
    }
}
