package io.evenkeel.application.incident;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which groups the latest requests fell into. Not safe for several threads. */
final class TraceIndex {

    private static final int MAX_TRACES = 2_000;
    private static final int MAX_GROUPS_OF_A_TRACE = 5;

    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    /** The other groups of a request so far; from now on also this one. */
    List<String> groupsOf(String traceId, String key) {
        Set<String> known = groups.get(traceId);
        if (known == null) {
            if (groups.size() >= MAX_TRACES) {
                groups.remove(groups.keySet().iterator().next());
            }
            known = new LinkedHashSet<>();
            groups.put(traceId, known);
        }
        List<String> others = known.stream().filter(other -> !other.equals(key)).toList();
        if (known.size() < MAX_GROUPS_OF_A_TRACE) {
            known.add(key);
        }
        return others;
    }
}
