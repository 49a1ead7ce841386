package io.evenkeel.domain.statistics;

import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Folds sessions one by one into a tally for each group. Memory grows with the groups, never with the sessions. Not safe
 * for concurrent use: give each thread its own and add the tallies of equal keys.
 *
 * @param <K> what tells the groups apart, with equality by value
 */
public final class GroupFold<K> {

    private final Function<? super Session, ? extends K> key;
    private final Instant asOf;
    private final StatisticsRules rules;
    private final Map<K, TallyBuilder> groups = new HashMap<>();

    /**
     * @param key the group of a session
     * @param asOf the moment that decides what is overdue
     */
    public GroupFold(Function<? super Session, ? extends K> key, Instant asOf, StatisticsRules rules) {
        this.key = key;
        this.asOf = asOf;
        this.rules = rules;
    }

    /** Adds one session; a void one adds nothing, and no group either. */
    public void add(Session session) {
        if (!Standing.isCounted(session)) {
            return;
        }
        groups.computeIfAbsent(key.apply(session), unused -> new TallyBuilder(asOf, rules))
                .add(session);
    }

    /** The tally of each group so far; adding may go on afterwards. */
    public Map<K, Tally> tallies() {
        Map<K, Tally> tallies = new HashMap<>();
        groups.forEach((group, builder) -> tallies.put(group, builder.build()));
        return Map.copyOf(tallies);
    }
}
