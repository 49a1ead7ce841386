package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.time.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A trainer to whom sessions can be given, with all that stands before the first is given. */
final class Assignee {

    private final Trainer trainer;
    private final ZoneCalendar calendar;
    private final PlanRules rules;
    private final List<Duty> open;
    private final List<Duty> duties;
    private final FixedDuties fixed;

    /**
     * @param calendar of the trainer's zone
     * @param open the open sessions, in their order
     * @param duties the fixed sessions of the trainer
     */
    Assignee(Trainer trainer, ZoneCalendar calendar, PlanRules rules, List<Duty> open, List<Duty> duties) {
        this.trainer = trainer;
        this.calendar = calendar;
        this.rules = rules;
        this.open = open;
        this.duties = duties;
        this.fixed = new FixedDuties(duties, calendar, rules);
    }

    Trainer trainer() {
        return trainer;
    }

    ZoneCalendar calendar() {
        return calendar;
    }

    List<Duty> duties() {
        return duties;
    }

    /** What the load of a week should reach; 0 without a contract. */
    long minimumSeconds() {
        WeeklyContract contract = trainer.contract();
        return contract == null ? 0 : contract.minimumSeconds();
    }

    /** What the load of a week must not pass. */
    long maximumSeconds() {
        WeeklyContract contract = trainer.contract();
        return contract == null ? Long.MAX_VALUE : contract.maximumSeconds();
    }

    /** The first of the trainer's own rules that stands against an open session, whatever else there is to give. */
    Optional<PlanRule> ownRule(int session) {
        Duty duty = open.get(session);
        Interval effective = duty.effective();
        Availability availability = trainer.availability();
        if (!trainer.active()) {
            return Optional.of(PlanRule.INACTIVE);
        }
        if (!trainer.canGive(duty.session().activity())) {
            return Optional.of(PlanRule.SKILL);
        }
        if (!availability.open(effective).contains(effective)) {
            return Optional.of(PlanRule.AVAILABILITY);
        }
        return availability.absent(effective).isEmpty() ? Optional.empty() : Optional.of(PlanRule.ABSENCE);
    }

    /** The fixed sessions that need the trainer at the same time as an open one. */
    Stream<Duty> fixedOverlapping(int session) {
        return fixed.overlapping(open.get(session));
    }

    /** The fixed sessions to which an open one would leave too short a rest. */
    Stream<Duty> fixedTooClose(int session) {
        return fixed.tooClose(open.get(session), calendar.day(session));
    }

    /** Whether the trainer could give an open session if no other open one were given. */
    boolean isCandidate(int session) {
        return ownRule(session).isEmpty()
                && fixedOverlapping(session).findAny().isEmpty()
                && fixedTooClose(session).findAny().isEmpty();
    }

    /** Whether two open sessions need the trainer at the same time. */
    boolean overlaps(int one, int other) {
        return open.get(one).overlaps(open.get(other));
    }

    /** Whether two open sessions would leave the trainer too short a rest. */
    boolean isTooClose(int one, int other) {
        return rules.isRestShort(
                open.get(one).planned(), calendar.day(one), open.get(other).planned(), calendar.day(other));
    }

    /** Whether the trainer cannot give both of two open sessions. */
    boolean clashes(int one, int other) {
        return overlaps(one, other) || isTooClose(one, other);
    }
}
