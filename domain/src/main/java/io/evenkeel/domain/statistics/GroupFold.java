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
    private final BudgetMeter meter;
    private final Map<K, TallyBuilder> groups = new HashMap<>();

    /**
     * @param key the group of a session
     * @param asOf the moment that decides what is overdue
     */
    public GroupFold(Function<? super Session, ? extends K> key, Instant asOf, StatisticsRules rules) {
        this(key, asOf, rules, Budget.UNLIMITED.meter());
    }

    /**
     * A fold within a budget.
     *
     * @param key the group of a session
     * @param asOf the moment that decides what is overdue
     * @param meter what the whole computation has used so far
     */
    public GroupFold(
            Function<? super Session, ? extends K> key, Instant asOf, StatisticsRules rules, BudgetMeter meter) {
        this.key = key;
        this.asOf = asOf;
        this.rules = rules;
        this.meter = meter;
    }

    /**
     * Adds one session; a void one adds nothing, and no group either.
     *
     * @throws BudgetExceededException when it is one session or one group too many
     */
    public void add(Session session) {
        meter.addSession();
        if (Standing.isCounted(session)) {
            groups.computeIfAbsent(key.apply(session), unused -> newGroup()).add(session);
        }
    }

    /**
     * Adds sessions of one group that were folded before, under the same rules, and still right at the moment of this
     * fold. They count as one session against the budget, being about as much work; without a session in them they add
     * nothing, and no group either. The tallies of this fold have no heatmap, whatever comes in.
     *
     * @throws BudgetExceededException when it is one session or one group too many
     */
    public void add(K group, Tally folded) {
        meter.addSession();
        if (folded.sessions().total() > 0) {
            groups.computeIfAbsent(group, unused -> newGroup()).add(folded);
        }
    }

    /** The tally of each group so far; adding may go on afterwards. */
    public Map<K, Tally> tallies() {
        Map<K, Tally> tallies = new HashMap<>();
        groups.forEach((group, builder) -> tallies.put(group, builder.build()));
        return Map.copyOf(tallies);
    }

    private TallyBuilder newGroup() {
        meter.addGroups(BudgetLimit.GROUPS, 1);
        return new TallyBuilder(asOf, rules);
    }
}
