package io.evenkeel.application.statistics;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands over the sessions of a list. The real in-memory store lives in the test kit, which depends on this module. */
record ListSessionStore(List<Session> sessions) implements SessionStore {

    @Override
    public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
        throw new AssertionError("statistics write nothing");
    }

    @Override
    public Optional<Session> find(SessionId id, Deadline deadline) {
        throw new AssertionError("statistics look no session up");
    }

    @Override
    public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
        sessions.stream()
                .filter(s -> s.planned().startSecondInclusive() >= scan.startSecondInclusive()
                        && s.planned().startSecondInclusive() < scan.endSecondExclusive()
                        && (scan.trainer() == null || scan.trainer().equals(s.trainer()))
                        && (scan.activity() == null || scan.activity().equals(s.activity())))
                .forEach(visitor);
    }

    @Override
    public List<Session> page(SessionPageQuery query, Deadline deadline) {
        throw new AssertionError("statistics turn no pages");
    }

    @Override
    public Optional<PlannedSpan> span(Deadline deadline) {
        return sessions.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedSpan(
                        sessions.get(0).planned().startSecondInclusive(),
                        sessions.get(sessions.size() - 1).planned().startSecondInclusive()));
    }

    @Override
    public long dataVersion(Deadline deadline) {
        return 0;
    }
}
