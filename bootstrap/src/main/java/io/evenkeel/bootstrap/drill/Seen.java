package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.load.Latencies;
import io.evenkeel.faults.load.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Some of the operations of a load.
 *
 * @param operations them
 */
record Seen(List<Operation> operations) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Those of some kinds. */
    Seen of(String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return where(operation -> wanted.contains(operation.kind()));
    }

    /** Those that should have begun in this time, the end not included. */
    Seen between(long from, long to) {
        return where(operation -> operation.intended() - from >= 0 && operation.intended() - to < 0);
    }

    Seen where(Predicate<Operation> wanted) {
        return new Seen(operations.stream().filter(wanted).toList());
    }

    int count() {
        return operations.size();
    }

    int good() {
        return where(Operation::isGood).count();
    }

    /** Of nothing everything is good. */
    double percentGood() {
        return operations.isEmpty() ? 100 : 100.0 * good() / count();
    }

    /** That all of these were answered as they should be. */
    Criterion allGood(String name) {
        return Criterion.atLeast(named(name), percentGood(), "%", 100);
    }

    /** A name, with what those were answered that were not answered as they should be, to look for the cause. */
    String named(String name) {
        String causes = where(operation -> !operation.isGood()).operations.stream()
                .collect(Collectors.groupingBy(Seen::cause, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(cause -> cause.getKey() + " x " + cause.getValue())
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? name : name + " [" + causes + "]";
    }

    private static String cause(Operation operation) {
        return operation.kind() + " " + operation.status() + " " + operation.result();
    }

    /** The time that so large a share did not exceed. */
    double millis(double share) {
        return Latencies.of(operations).quantile(share).toNanos() / NANOS_PER_MILLI;
    }

    double longestMillis() {
        return millis(1);
    }

    /** When the last one of these was over; {@code otherwise} when there is none. */
    long lastEnd(long otherwise) {
        return operations.stream()
                .mapToLong(Operation::ended)
                .reduce((one, other) -> one - other > 0 ? one : other)
                .orElse(otherwise);
    }
}
