package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a request must keep to. The same request is refused for the same reason, whatever the order of its parts. */
final class RequestChecks {

    private RequestChecks() {}

    static Optional<PlanRefusal> refusal(PlanRequest request) {
        return sizes(request).or(() -> repeated(request)).or(() -> movable(request));
    }

    private static Optional<PlanRefusal> sizes(PlanRequest request) {
        long open = request.sessions().stream()
                .filter(one -> request.scope().isOpen(one.session()))
                .count();
        long other = request.sessions().size() - open;
        return tooMany(PlanRefusalCode.TOO_MANY_OPEN_SESSIONS, open, PlanRequest.MAX_OPEN_SESSIONS)
                .or(() -> tooMany(PlanRefusalCode.TOO_MANY_OTHER_SESSIONS, other, PlanRequest.MAX_OTHER_SESSIONS))
                .or(() -> tooMany(
                        PlanRefusalCode.TOO_MANY_TRAINERS,
                        request.roster().trainers().size(),
                        PlanRequest.MAX_TRAINERS))
                .or(() -> tooMany(
                        PlanRefusalCode.TOO_MANY_ITERATIONS, request.search().iterations(), PlanRequest.MAX_ITERATIONS))
                .or(() -> tooMany(
                        PlanRefusalCode.TOO_MANY_SECONDS,
                        plannedSeconds(request.sessions()),
                        PlanRequest.MAX_PLANNED_SECONDS));
    }

    /** A plan has fewer than 2^39 seconds, and by now there are fewer than 2^16 of them. */
    private static long plannedSeconds(List<PlanSession> sessions) {
        return sessions.stream()
                .mapToLong(one -> one.session().planned().seconds())
                .sum();
    }

    private static Optional<PlanRefusal> tooMany(PlanRefusalCode code, long value, long allowed) {
        return value > allowed ? Optional.of(PlanRefusal.tooMany(code, value, allowed)) : Optional.empty();
    }

    private static Optional<PlanRefusal> repeated(PlanRequest request) {
        Set<SessionId> seen = new HashSet<>();
        return request.sessions().stream()
                .map(one -> one.session().id())
                .filter(id -> !seen.add(id))
                .min(Comparator.comparing(SessionId::value))
                .map(id -> new PlanRefusal(PlanRefusalCode.REPEATED_SESSION, id.value(), "name each session once"));
    }

    private static Optional<PlanRefusal> movable(PlanRequest request) {
        Map<SessionId, Session> known = new HashMap<>();
        request.sessions().forEach(one -> known.put(one.session().id(), one.session()));
        return request.scope().movable().stream()
                .sorted(Comparator.comparing(SessionId::value))
                .flatMap(id -> notMovable(id, Optional.ofNullable(known.get(id))).stream())
                .findFirst();
    }

    private static Optional<PlanRefusal> notMovable(SessionId id, Optional<Session> session) {
        if (session.isEmpty()) {
            return Optional.of(new PlanRefusal(
                    PlanRefusalCode.UNKNOWN_SESSION, id.value(), "mark only sessions of the request as movable"));
        }
        return session.filter(known -> known.status() != SessionStatus.PLANNED)
                .map(unused -> new PlanRefusal(
                        PlanRefusalCode.NOT_PLANNED, id.value(), "mark only planned sessions as movable"));
    }
}
