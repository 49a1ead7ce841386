package io.evenkeel.faults.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what clients were told with what lies in the store afterwards: each acknowledged write is there once, under the id that its
 * client was told; no refused one is; one of which nobody knows is there once at most; and there is nothing that nobody wrote.
 */
public final class WriteOracle {

    private WriteOracle() {}

    /** @throws IllegalArgumentException when two writes have one mark, so that nobody could tell them apart */
    public static Verdict judge(Collection<Written> writes, Collection<Stored> stored) {
        Map<String, List<String>> idsByMark = new HashMap<>();
        for (Stored each : stored) {
            idsByMark.computeIfAbsent(each.mark(), mark -> new ArrayList<>()).add(each.id());
        }
        Tally tally = new Tally();
        Map<String, Written> known = new HashMap<>();
        for (Written write : writes) {
            if (known.put(write.mark(), write) != null) {
                throw new IllegalArgumentException("two writes have the mark " + write.mark());
            }
            tally.add(write, idsByMark.getOrDefault(write.mark(), List.of()));
        }
        idsByMark.keySet().stream()
                .filter(mark -> !known.containsKey(mark))
                .forEach(mark -> tally.faults.add("nobody wrote " + mark));
        return tally.verdict();
    }

    private static final class Tally {

        private final List<String> faults = new ArrayList<>();
        private int acknowledged;
        private int refused;
        private int unknown;

        void add(Written write, List<String> ids) {
            if (ids.size() > 1) {
                faults.add(write.mark() + " is there " + ids.size() + " times: " + ids);
            }
            switch (write.effect()) {
                case ACKNOWLEDGED -> {
                    acknowledged++;
                    if (ids.isEmpty()) {
                        faults.add(write.mark() + " was acknowledged as " + write.id() + " and is lost");
                    } else if (!ids.contains(write.id())) {
                        faults.add(write.mark() + " was acknowledged as " + write.id() + " and is there as " + ids);
                    }
                }
                case REFUSED -> {
                    refused++;
                    if (!ids.isEmpty()) {
                        faults.add(write.mark() + " was refused and is there as " + ids);
                    }
                }
                case UNKNOWN -> unknown++;
            }
        }

        Verdict verdict() {
            return new Verdict(acknowledged, refused, unknown, List.copyOf(faults));
        }
    }

    /**
     * What the oracle found.
     *
     * @param acknowledged writes that took effect, as their clients were told
     * @param refused those that did not
     * @param unknown those of which nobody was told
     * @param faults what is not as it must be, one sentence each
     */
    public record Verdict(int acknowledged, int refused, int unknown, List<String> faults) {

        public boolean isSound() {
            return faults.isEmpty();
        }
    }
}
