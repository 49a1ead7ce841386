package io.evenkeel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdherenceSumsTest {

    @Test
    void thePeersComputeTheSame() {
        List<Session> sessions = SyntheticSessions.make(5_000);

        assertThat(AdherenceSums.byTally(sessions)).isEqualTo(AdherenceSums.byStreams(sessions));
    }

    @Test
    void theComparisonNoticesASingleSession() {
        List<Session> sessions = SyntheticSessions.make(5_000);
        List<Session> other = new ArrayList<>(sessions);
        other.set(17, sessions.get(17).withStatus(SessionStatus.VOID));

        assertThat(AdherenceSums.byTally(other)).isNotEqualTo(AdherenceSums.byStreams(sessions));
    }
}
