package io.evenkeel.domain.schedule.conflict;

import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.ResourceType;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Everything in a schedule that does not fit.
 *
 * <p>Sessions that are cancelled, missed or void are left out. Completed ones are in: an imported past is accepted as it
 * was, and its overlaps are reported, although a finished session holds nothing against a new booking. A trainer who is
 * not in the roster has no rules to break, but can still be booked twice.
 *
 * <p>A resource of one gives a conflict for each pair that overlaps. A room for c sessions gives one for each session
 * that begins while c or more are there, with those that it finds; it is a double booking when the plans alone exceed c.
 *
 * <p>The order does not depend on the order of the input, provided that session ids are unique: trainers before rooms,
 * by id; the overlaps of a resource by the start of the later effective interval, then by the end of the earlier one;
 * after them what breaks the trainer's rules, by session. With n sessions and k found conflicts: O(n log n + k), and for
 * each session of a known trainer the number of the trainer's rules.
 */
public final class ConflictReport {

    private ConflictReport() {}

    /**
     * The conflicts of a schedule.
     *
     * @param sessions in any order
     * @param roster whose rules, buffers and room sizes count
     */
    public static List<Conflict> of(Collection<Session> sessions, Roster roster) {
        List<Conflict> conflicts = new ArrayList<>();
        forEach(sessions, roster, conflicts::add);
        return conflicts;
    }

    /**
     * The same one by one: there may be as many as pairs of sessions. What the visitor throws ends the search and
     * reaches the caller unchanged.
     */
    public static void forEach(Collection<Session> sessions, Roster roster, Consumer<? super Conflict> visitor) {
        Map<Resource, List<Occupation>> byResource = new TreeMap<>();
        sessions.stream()
                .filter(session -> session.status().takesPlace())
                .map(session -> Occupation.of(session, roster))
                .sorted(Occupation.ORDER)
                .forEach(occupation -> occupation
                        .session()
                        .resources()
                        .forEach(resource -> byResource
                                .computeIfAbsent(resource, unused -> new ArrayList<>())
                                .add(occupation)));
        byResource.forEach((resource, occupations) -> {
            new OverlapSweep(resource, roster.concurrentSessions(resource), occupations).forEach(visitor::accept);
            if (resource.type() == ResourceType.TRAINER) {
                roster.trainer(new TrainerId(resource.id()))
                        .map(TrainerRules::new)
                        .ifPresent(
                                rules -> occupations.forEach(occupation -> rules.check(occupation, visitor::accept)));
            }
        });
    }
}
