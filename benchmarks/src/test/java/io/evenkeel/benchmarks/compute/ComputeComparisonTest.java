package io.evenkeel.benchmarks.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.column.SessionColumns;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputeComparisonTest {

    private static final int SESSIONS = 20_000;

    /** Throws when any two of them disagree. */
    @Test
    void everyPeerComputesTheSameBeforeItIsTimed() throws SQLException {
        List<String> table = new ComputeComparison(SESSIONS, 40, 1).table();

        assertThat(String.join("\n", table))
                .contains("| columns |", "hash maps", "groupingBy", "DuckDB", "SQLite", "only sums");
    }

    @Test
    void everyFormulationComputesTheSameAsTheObjects() throws SQLException {
        List<Session> sessions = new Studio(SESSIONS, 400).sessions();
        try (Databases databases = new Databases()) {
            List<Peer> peers = new ArrayList<>(List.of(ObjectPeers.hashMaps(sessions)));
            peers.addAll(databases.duckDb(sessions));
            peers.addAll(databases.sqlite(sessions));

            ComputeComparison.requireAgreement(peers);
        }
    }

    @Test
    void aSingleSessionThatDiffersIsNoticed() {
        List<Session> sessions = new Studio(SESSIONS, 40).sessions();
        List<Session> other = new ArrayList<>(sessions);
        other.set(17, sessions.get(17).withStatus(SessionStatus.VOID));

        assertThatIllegalStateException()
                .isThrownBy(() -> ComputeComparison.requireAgreement(List.of(
                        ObjectPeers.hashMaps(sessions),
                        ObjectPeers.columns("columns", SessionColumns.of(other, Studio.RULES)))))
                .withMessageContaining("do not agree");
    }
}
