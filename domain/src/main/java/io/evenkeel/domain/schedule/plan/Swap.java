package io.evenkeel.domain.schedule.plan;

import static io.evenkeel.domain.schedule.plan.PlanCase.NOBODY;

/** Two trainers exchange two sessions. Nothing happens where one of them cannot take the other's. */
final class Swap {

    private final Draft draft;
    private final SplitMix random;

    Swap(Draft draft, SplitMix random) {
        this.draft = draft;
        this.random = random;
    }

    void run() {
        int sessions = draft.plan().open().size();
        if (sessions < 2) {
            return;
        }
        int one = random.below(sessions);
        int other = random.below(sessions);
        int trainer = draft.trainerOf(one);
        int otherTrainer = draft.trainerOf(other);
        if (trainer != otherTrainer
                && trainer != NOBODY
                && otherTrainer != NOBODY
                && draft.isCandidate(one, otherTrainer)
                && draft.isCandidate(other, trainer)) {
            exchange(one, trainer, other, otherTrainer);
        }
    }

    private void exchange(int one, int trainer, int other, int otherTrainer) {
        draft.release(one);
        draft.release(other);
        if (draft.takes(one, otherTrainer) && draft.takes(other, trainer)) {
            draft.give(one, otherTrainer);
            draft.give(other, trainer);
        } else {
            draft.undo();
        }
    }
}
