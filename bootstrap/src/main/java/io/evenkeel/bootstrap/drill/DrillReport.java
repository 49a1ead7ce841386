package io.evenkeel.bootstrap.drill;

import io.evenkeel.adapter.http.exchange.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came of a scenario.
 *
 * @param scenario its name
 * @param passed whether every criterion is met
 * @param operations how many requests its clients made
 * @param recoverySeconds from the end of the fault until everything was answered again; 0 where nothing has to come back
 * @param criteria what was judged
 * @param faults what is wrong with the writes, one sentence each
 */
public record DrillReport(
        String scenario,
        boolean passed,
        long operations,
        double recoverySeconds,
        List<Criterion> criteria,
        List<String> faults) {

    static DrillReport of(
            String scenario, long operations, double recoverySeconds, List<Criterion> criteria, List<String> faults) {
        return new DrillReport(
                scenario,
                criteria.stream().allMatch(Criterion::passed) && faults.isEmpty(),
                operations,
                Math.round(recoverySeconds * 100) / 100.0,
                criteria,
                faults);
    }

    /** One line of JSON. */
    public String toJson() {
        return Json.write(this);
    }

    /** One line for people. */
    @Override
    public String toString() {
        String figures = criteria.stream().map(Criterion::toString).collect(Collectors.joining("; "));
        String wrong = faults.isEmpty() ? "" : "; " + String.join("; ", faults.subList(0, Math.min(5, faults.size())));
        return String.format(
                        Locale.ROOT, "drill %s: %s, %,d requests; ", scenario, passed ? "passed" : "FAILED", operations)
                + figures
                + wrong;
    }
}
