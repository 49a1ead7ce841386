package io.evenkeel.benchmarks.stores;

import io.evenkeel.benchmarks.common.Measured;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The elapsed times of each work, in the order in which they were first done. */
final class Laps {

    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    /** What is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, SQLException;
    }

    void time(String name, Work work) throws IOException, SQLException {
        long start = System.nanoTime();
        work.run();
        nanos.computeIfAbsent(name, first -> new ArrayList<>()).add(System.nanoTime() - start);
    }

    /** Drops what was measured so far. */
    void forget() {
        nanos.clear();
    }

    List<Measured> measured(int sessions) {
        return nanos.entrySet().stream()
                .map(each -> Measured.of(
                        each.getKey(),
                        sessions,
                        each.getValue().stream().mapToLong(Long::longValue).toArray()))
                .toList();
    }
}
