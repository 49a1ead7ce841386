package io.evenkeel.domain.schedule.conflict;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.time.Interval;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rules of one trainer, held against one session at a time.
 *
 * <p>Availability is resolved for each session by itself: the cost follows the sessions and the rules, never the years
 * between a first and a last session.
 */
final class TrainerRules {

    private final Trainer trainer;
    private final Resource resource;

    TrainerRules(Trainer trainer) {
        this.trainer = trainer;
        this.resource = Resource.of(trainer.id());
    }

    void check(Occupation occupation, Consumer<Conflict> found) {
        Interval effective = occupation.effective();
        long outside =
                effective.seconds() - trainer.availability().open(effective).seconds();
        long absent = trainer.availability().absent(effective).seconds();
        report(ConflictKind.OUTSIDE_AVAILABILITY, occupation, outside, found);
        report(ConflictKind.ABSENCE, occupation, absent, found);
        if (!trainer.canGive(occupation.session().activity())) {
            report(ConflictKind.SKILL, occupation, occupation.planned().seconds(), found);
        }
    }

    private void report(ConflictKind kind, Occupation occupation, long seconds, Consumer<Conflict> found) {
        if (seconds > 0) {
            found.accept(
                    new Conflict(kind, resource, List.of(occupation.session().id()), seconds));
        }
    }
}
