package io.evenkeel.bootstrap.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.faults.load.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrillReportTest {

    private static final Criterion MET = Criterion.atMost("longest answer", 2_999.996, "ms", 3_200);
    private static final Criterion MISSED = Criterion.atLeast("served", 99.9, "%", 100);

    @Test
    void isPassedWhenEveryCriterionIsMetAndNoWriteIsWrong() {
        DrillReport passed = DrillReport.of("store-dead", 1_200, 30.118, List.of(MET), List.of());

        assertThat(passed.passed()).isTrue();
        assertThat(passed)
                .hasToString("drill store-dead: passed, 1,200 requests; longest answer 3,000 ms (at most 3,200)");
        assertThat(passed.toJson())
                .startsWith(
                        "{\"scenario\":\"store-dead\",\"passed\":true,\"operations\":1200,\"recoverySeconds\":30.12,\"criteria\":[{\"name\":\"longest"
                                + " answer\",\"figure\":3000.0,\"unit\":\"ms\",\"bound\":\"at most\","
                                + "\"limit\":3200.0,\"passed\":true}]");
    }

    @Test
    void failsByOneCriterionOrOneWrite() {
        DrillReport missed = DrillReport.of("stop", 1, 0, List.of(MET, MISSED), List.of());
        DrillReport wrong = DrillReport.of("stop", 1, 0, List.of(MET), List.of("a is lost"));

        assertThat(missed.passed()).isFalse();
        assertThat(missed.toString()).contains("FAILED, 1 requests", "served 99.90% (FAILED: at least 100)");
        assertThat(wrong.passed()).isFalse();
        assertThat(wrong.toString()).endsWith("; a is lost");
    }

    /** Rounding is for people; the verdict is about what was measured. */
    @Test
    void judgesBeforeItRounds() {
        assertThat(Criterion.atMost("p99", 50.001, "ms", 50).passed()).isFalse();
        assertThat(Criterion.atMost("p99", 50, "ms", 50).passed()).isTrue();
        assertThat(Criterion.holds("process lives", false).passed()).isFalse();
    }

    @Test
    void countsOperationsByWhenTheyShouldHaveBegun() {
        Seen seen =
                new Seen(List.of(operation("read", 10, 200), operation("write", 20, 503), operation("read", 30, 200)));

        assertThat(seen.between(10, 30).count()).isEqualTo(2);
        assertThat(seen.between(10, 30).percentGood()).isEqualTo(50);
        assertThat(seen.of("read").good()).isEqualTo(2);
        assertThat(seen.of("nothing").percentGood()).isEqualTo(100);
        assertThat(seen.where(each -> !each.isGood()).lastEnd(0)).isEqualTo(25);
        assertThat(seen.of("nothing").lastEnd(7)).isEqualTo(7);
    }

    private static Operation operation(String kind, long intended, int status) {
        return new Operation(0, kind, null, intended, intended, intended + 5, 1, status, false, 0, "");
    }
}
