package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.SessionId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The running sums of a draft against a computation from nothing. */
class DraftTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43})
    void itsObjectiveIsThatOfAFullComputationAfterEveryChange(long seed) {
        PlanRequest request = new Studios(seed, new Studios.Shape(40, 30, 6, 14, 6)).nextReplanned(0);
        NaiveObjective naive = new NaiveObjective(request);
        Draft draft = new Draft(new PlanCase(request));
        SplitMix random = new SplitMix(seed);
        Moves moves = new Moves(draft, random);
        new Construction(draft).run();
        for (int i = 0; i < 150; i++) {
            PlanObjective before = draft.objective();
            int[] snapshot = draft.snapshot();

            moves.one();
            assertThat(draft.objective()).isEqualTo(naive.of(given(draft)));
            if (i % 2 == 0) {
                draft.undo();
                assertThat(draft.objective()).isEqualTo(before);
                assertThat(draft.snapshot()).isEqualTo(snapshot);
            } else {
                draft.keep();
            }
            forecasts(draft, random.below(snapshot.length));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {44})
    void refusesWhatBreaksARule(long seed) {
        Draft draft = new Draft(new PlanCase(new Studios(seed, Studios.Shape.SMALL).next(0)));
        new Construction(draft).run();
        for (int session = 0; session < draft.plan().open().size(); session++) {
            for (int trainer = 0; trainer < draft.plan().assignees().size(); trainer++) {
                if (!draft.takes(session, trainer)) {
                    int refused = trainer;
                    int to = session;
                    assertThatThrownBy(() -> draft.give(to, refused)).isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    private static void forecasts(Draft draft, int session) {
        draft.release(session);
        for (int trainer : draft.plan().candidates(session)) {
            if (draft.takes(session, trainer)) {
                PlanObjective forecast = draft.objectiveIfGiven(session, trainer);
                draft.give(session, trainer);
                assertThat(draft.objective()).isEqualTo(forecast);
                draft.release(session);
            }
        }
        draft.undo();
    }

    private static Map<SessionId, Trainer> given(Draft draft) {
        Map<SessionId, Trainer> given = new HashMap<>();
        for (int session = 0; session < draft.plan().open().size(); session++) {
            if (draft.trainerOf(session) != PlanCase.NOBODY) {
                given.put(
                        draft.plan().open().get(session).session().id(),
                        draft.plan().assignees().get(draft.trainerOf(session)).trainer());
            }
        }
        return given;
    }
}
