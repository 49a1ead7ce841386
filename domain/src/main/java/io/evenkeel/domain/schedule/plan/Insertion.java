package io.evenkeel.domain.schedule.plan;

import static io.evenkeel.domain.schedule.plan.PlanCase.NOBODY;

import org.jspecify.annotations.Nullable;

/** Gives a session to the trainer with whom the plan is best. With c candidates and t trainers O(c t). */
final class Insertion {

    /** One candidate in so many is overlooked, so that the same sessions do not always end with the same trainers. */
    private static final int BLINK = 16;

    private final Draft draft;
    private final @Nullable SplitMix random;

    private Insertion(Draft draft, @Nullable SplitMix random) {
        this.draft = draft;
        this.random = random;
    }

    /** Looks at all trainers; of equals the first is taken. */
    static Insertion thorough(Draft draft) {
        return new Insertion(draft, null);
    }

    /** Begins with any trainer and overlooks a few. */
    static Insertion blinking(Draft draft, SplitMix random) {
        return new Insertion(draft, random);
    }

    /** Gives a session that nobody gives to the best trainer who can take it; false when there is none. */
    boolean insert(int session) {
        int[] candidates = draft.plan().candidates(session);
        int first = random == null || candidates.length == 0 ? 0 : random.below(candidates.length);
        int best = NOBODY;
        PlanObjective bestObjective = null;
        for (int i = 0; i < candidates.length; i++) {
            int trainer = candidates[(first + i) % candidates.length];
            if (!isOverlooked() && draft.takes(session, trainer)) {
                PlanObjective objective = draft.objectiveIfGiven(session, trainer);
                if (bestObjective == null || objective.isBetterThan(bestObjective)) {
                    best = trainer;
                    bestObjective = objective;
                }
            }
        }
        if (best != NOBODY) {
            draft.give(session, best);
        }
        return best != NOBODY;
    }

    private boolean isOverlooked() {
        return random != null && random.below(BLINK) == 0;
    }
}
