package io.evenkeel.application.incident;

import io.evenkeel.application.port.in.incident.IncidentDifference;
import io.evenkeel.application.port.in.incident.IncidentOrigin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is more frequent in one group than in the others of its origin. Counts of values that a group no longer tells apart are
 * left out, so a share elsewhere is at least what it is said to be.
 */
final class Differences {

    /** How much larger a share has to be than elsewhere. */
    private static final double LEAST_LEAD = 0.25;

    private static final int MOST = 5;

    private static final class Totals {
        private final Map<String, Map<String, Long>> byAttribute = new HashMap<>();
        private long failures;
    }

    private final Map<IncidentOrigin, Totals> totals = new EnumMap<>(IncidentOrigin.class);

    /** Takes O(values of all groups). */
    Differences(Collection<IncidentGroup> groups) {
        for (IncidentGroup group : groups) {
            Totals of = totals.computeIfAbsent(group.origin(), origin -> new Totals());
            of.failures += group.count();
            group.attributes().forEach((attribute, shares) -> {
                Map<String, Long> values = of.byAttribute.computeIfAbsent(attribute, name -> new HashMap<>());
                shares.counts().forEach((value, count) -> values.merge(value, count, Long::sum));
            });
        }
    }

    /** The most striking first; none when there are no other groups. */
    List<IncidentDifference> of(IncidentGroup group) {
        Totals all = totals.getOrDefault(group.origin(), new Totals());
        long elsewhere = all.failures - group.count();
        List<IncidentDifference> differences = new ArrayList<>();
        if (elsewhere <= 0) {
            return differences;
        }
        group.attributes()
                .forEach((attribute, shares) -> shares.counts().forEach((value, count) -> {
                    long total =
                            all.byAttribute.getOrDefault(attribute, Map.of()).getOrDefault(value, count);
                    double share = (double) count / group.count();
                    double shareElsewhere = (double) (total - count) / elsewhere;
                    if (share - shareElsewhere >= LEAST_LEAD && !Shares.isNoValue(value)) {
                        differences.add(new IncidentDifference(attribute, value, share, shareElsewhere));
                    }
                }));
        differences.sort(Comparator.comparingDouble((IncidentDifference one) -> one.shareElsewhere() - one.share())
                .thenComparing(IncidentDifference::attribute)
                .thenComparing(IncidentDifference::value));
        return differences.stream().limit(MOST).toList();
    }
}
