package io.evenkeel.application.incident;

import io.evenkeel.application.port.in.incident.IncidentShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by value, of the first few values each and of all others together. Not safe for several threads. */
final class Shares {

    static final String OTHERS = "(others)";
    /** For failures to which the attribute does not apply. */
    static final String NONE = "(none)";

    private static final int MAX_VALUES = 10;

    private final Map<String, Long> counts = new LinkedHashMap<>();

    void add(String value, long times) {
        String counted = counts.containsKey(value) || counts.size() < MAX_VALUES ? value : OTHERS;
        counts.merge(counted, times, Long::sum);
    }

    /** By value, in no order that means anything. */
    Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Whether it stands for no single value. */
    static boolean isNoValue(String value) {
        return value.equals(OTHERS) || value.equals(NONE);
    }

    /** The most frequent first. */
    List<IncidentShare> list() {
        List<IncidentShare> shares = new ArrayList<>();
        counts.forEach((value, count) -> shares.add(new IncidentShare(value, count)));
        shares.sort(Comparator.comparingLong(IncidentShare::count).reversed().thenComparing(IncidentShare::value));
        return shares;
    }
}
