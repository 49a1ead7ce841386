package io.evenkeel.adapter.http.schedule;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.application.port.in.schedule.FoundConflict;
import io.evenkeel.domain.schedule.conflict.Conflict;
import io.evenkeel.domain.schedule.conflict.ConflictKind;
import io.evenkeel.domain.session.SessionId;
import java.util.List;
import java.util.Locale;

/**
 * Conflicts as the outer contract writes them.
 *
 * @param conflicts trainers before rooms
 */
public record ConflictsBody(List<Entry> conflicts) {

    /** One of them; see {@link Conflict}. */
    public record Entry(ConflictKind kind, Occupied resource, List<String> sessions, long overlapSeconds) {}

    /** The trainer or the room that it is about. */
    public record Occupied(String type, String id, String name) {}

    public static ConflictsBody of(List<FoundConflict> conflicts) {
        return new ConflictsBody(conflicts.stream().map(ConflictsBody::entry).toList());
    }

    private static Entry entry(FoundConflict found) {
        Conflict conflict = found.conflict();
        String type = conflict.resource().type().name().toLowerCase(Locale.ROOT);
        return new Entry(
                conflict.kind(),
                new Occupied(type, conflict.resource().id(), found.resourceName()),
                conflict.sessions().stream().map(SessionId::value).toList(),
                conflict.overlapSeconds());
    }

    public String toJson() {
        return Json.write(this);
    }
}
