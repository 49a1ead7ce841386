package io.evenkeel.benchmarks.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {

    private static final int SESSIONS = 3_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    /** Throws when the plain table and the stores do not hold the same. */
    @Test
    void everyRowIsMeasured() throws Exception {
        assertThat(String.join("\n", new RowComparison(SESSIONS, 1).table()))
                .contains(RowComparison.WRITE_PEER, RowComparison.READ_PEER, "import", "export", "overview");
    }

    /** Throws when folded days and sessions do not say the same. */
    @Test
    void everyFamilyIsMeasured() throws Exception {
        List<String> told = new ArrayList<>();
        List<String> table = new RollupGrowth(SESSIONS, 1).table(() -> told.add("filled"));

        assertThat(told).containsExactly("filled");
        assertThat(table).hasSize(9);
        assertThat(String.join("\n", table)).contains("| overview |", "| heatmap |", "30 sessions | 300 | 3,000");
    }

    @Test
    void aSessionThatIsMissingIsNoticed() throws Exception {
        List<Session> sessions = new ArrayList<>();
        Studio studio = new Studio(100, 4);
        Batches.forEach(studio, sessions::addAll);
        try (PlainTable plain = new PlainTable(folder.resolve("plain.db"));
                Store store = new Store(folder.resolve("store.db"))) {
            plain.add(sessions);
            store.name(studio);
            store.add(sessions.subList(0, 99));

            assertThatIllegalStateException()
                    .isThrownBy(() -> RowComparison.requireAgreement(
                            List.of(plain.sums().toString(), store.sums().toString())));
            store.add(sessions.subList(99, 100));
            RowComparison.requireAgreement(
                    List.of(plain.sums().toString(), store.sums().toString()));
        }
    }

    @Test
    void aReportThatIsNotFromFoldedDaysOrOfOtherSessionsIsNoticed() {
        List<Session> sessions = new ArrayList<>();
        Studio studio = new Studio(100, 4);
        Batches.forEach(studio, sessions::addAll);
        try (Store store = new Store(folder.resolve("store.db"))) {
            store.name(studio);
            store.add(sessions.subList(0, 50));
            store.fold();
            StatisticsAnswer folded = store.report(StatisticsFamily.OVERVIEW);
            store.add(sessions);
            StatisticsAnswer live = store.liveReport(StatisticsFamily.OVERVIEW);

            assertThatIllegalStateException()
                    .isThrownBy(() -> RollupGrowth.requireAgreement(live, live))
                    .withMessageContaining("not answered from folded days");
            assertThatIllegalStateException()
                    .isThrownBy(() -> RollupGrowth.requireAgreement(folded, live))
                    .withMessageContaining("differ");
        }
    }
}
