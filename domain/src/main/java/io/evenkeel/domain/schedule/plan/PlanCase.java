package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A request in its one order: open sessions are numbered by planned start, planned end and id, trainers by
 * id, and after them those whom only fixed sessions name. Equal
 * requests with their sessions in any order give the same case. Immutable.
 */
final class PlanCase {

    /** The number of no trainer. */
    static final int NOBODY = -1;

    private final List<Duty> open;
    private final List<Duty> fixed;
    private final List<Assignee> assignees;
    private final Map<TrainerId, Integer> numbers = new HashMap<>();
    private final int[][] candidates;

    PlanCase(PlanRequest request) {
        Roster roster = request.roster();
        this.open = duties(request, true);
        this.fixed =
                duties(request, false).stream().filter(Duty::isWorkOfSomebody).toList();
        this.assignees = assignees(roster, request.rules());
        assignees.forEach(assignee -> numbers.put(assignee.trainer().id(), numbers.size()));
        fixed.forEach(duty -> numbers.putIfAbsent(duty.trainer(), numbers.size()));
        this.candidates = IntStream.range(0, open.size())
                .mapToObj(session -> IntStream.range(0, assignees.size())
                        .filter(trainer -> assignees.get(trainer).isCandidate(session))
                        .toArray())
                .toArray(int[][]::new);
    }

    List<Duty> open() {
        return open;
    }

    List<Duty> fixed() {
        return fixed;
    }

    List<Assignee> assignees() {
        return assignees;
    }

    /** The trainers, in their order, who could give an open session if no other open one were given. */
    int[] candidates(int session) {
        return candidates[session];
    }

    /** The number of a trainer of the roster or of a fixed session; {@link #NOBODY} for any other and for null. */
    int numberOf(@Nullable TrainerId trainer) {
        return trainer == null ? NOBODY : numbers.getOrDefault(trainer, NOBODY);
    }

    private static List<Duty> duties(PlanRequest request, boolean open) {
        return request.sessions().stream()
                .filter(one -> request.scope().isOpen(one.session()) == open)
                .map(one -> Duty.of(one, request.roster()))
                .sorted(Duty.ORDER)
                .toList();
    }

    private List<Assignee> assignees(Roster roster, PlanRules rules) {
        Map<ZoneId, ZoneCalendar> calendars = new HashMap<>();
        Map<TrainerId, List<Duty>> duties = new HashMap<>();
        for (Duty duty : fixed) {
            duties.computeIfAbsent(duty.trainer(), unused -> new ArrayList<>()).add(duty);
        }
        return roster.trainers().values().stream()
                .sorted(Comparator.comparing((Trainer trainer) -> trainer.id().value()))
                .map(trainer -> new Assignee(
                        trainer,
                        calendars.computeIfAbsent(trainer.zone(), zone -> new ZoneCalendar(zone, open)),
                        rules,
                        open,
                        duties.getOrDefault(trainer.id(), List.of())))
                .toList();
    }
}
