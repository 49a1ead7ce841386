package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The objective of a whole plan, computed from nothing. */
final class NaiveObjective {

    private final PlanRequest request;
    private final NaiveRules rules;
    private final List<Trainer> active;

    NaiveObjective(PlanRequest request) {
        this.request = request;
        this.rules = new NaiveRules(request);
        this.active = request.roster().trainers().values().stream()
                .filter(Trainer::active)
                .toList();
    }

    PlanObjective of(Map<SessionId, Trainer> given) {
        long unassigned = rules.open().stream()
                .filter(session -> !given.containsKey(session.id()))
                .count();
        return new PlanObjective(unassigned, shortfall(given), differences(given), changes(given));
    }

    private long shortfall(Map<SessionId, Trainer> given) {
        long shortfall = 0;
        for (Trainer trainer : active) {
            for (String week : weeks(trainer)) {
                shortfall += Math.max(0, NaiveRules.minimumSeconds(trainer) - load(trainer, Set.of(week), given));
            }
        }
        return shortfall;
    }

    private long differences(Map<SessionId, Trainer> given) {
        List<Long> loads = active.stream()
                .map(trainer -> load(trainer, weeks(trainer), given))
                .toList();
        long sum = 0;
        for (int i = 0; i < loads.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += Math.abs(loads.get(i) - loads.get(j));
            }
        }
        return sum;
    }

    private long changes(Map<SessionId, Trainer> given) {
        Map<String, List<PlanSession>> series = request.sessions().stream()
                .filter(one -> one.series() != null)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.series())));
        long changes = 0;
        for (List<PlanSession> members : series.values()) {
            List<String> holders = new ArrayList<>();
            members.stream()
                    .map(PlanSession::session)
                    .sorted(Comparator.comparing(
                                    (Session session) -> session.planned().start())
                            .thenComparing(session -> session.planned().end())
                            .thenComparing(session -> session.id().value()))
                    .forEach(session -> {
                        Trainer trainer = given.get(session.id());
                        if (rules.fixed().contains(session)) {
                            holders.add(NaiveRules.trainerOf(session));
                        } else if (trainer != null) {
                            holders.add(trainer.id().value());
                        }
                    });
            for (int i = 1; i < holders.size(); i++) {
                changes += holders.get(i).equals(holders.get(i - 1)) ? 0 : 1;
            }
        }
        return changes;
    }

    private Set<String> weeks(Trainer trainer) {
        return rules.open().stream()
                .map(session -> rules.week(session, trainer))
                .collect(Collectors.toSet());
    }

    private long load(Trainer trainer, Set<String> weeks, Map<SessionId, Trainer> given) {
        long load = 0;
        for (Session session : rules.fixed()) {
            if (trainer.id().equals(session.trainer()) && weeks.contains(rules.week(session, trainer))) {
                load += session.planned().seconds();
            }
        }
        for (Session session : rules.open()) {
            if (trainer.equals(given.get(session.id())) && weeks.contains(rules.week(session, trainer))) {
                load += session.planned().seconds();
            }
        }
        return load;
    }
}
