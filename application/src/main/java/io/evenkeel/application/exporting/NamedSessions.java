package io.evenkeel.application.exporting;

import io.evenkeel.application.port.in.exporting.ExportedSession;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.session.Session;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Sessions with names instead of ids. The names are asked for once. Not safe for concurrent use. */
final class NamedSessions {

    private final RosterStore roster;
    private final Deadline deadline;
    private final Map<RosterKind, Map<String, String>> names = new EnumMap<>(RosterKind.class);

    NamedSessions(RosterStore roster, Deadline deadline) {
        this.roster = roster;
        this.deadline = deadline;
    }

    ExportedSession of(Session session) {
        return new ExportedSession(
                session.id(),
                session.keyElsewhere(),
                session.trainer() == null
                        ? null
                        : name(RosterKind.TRAINER, session.trainer().value()),
                name(RosterKind.ACTIVITY, session.activity().value()),
                session.room() == null
                        ? null
                        : name(RosterKind.ROOM, session.room().value()),
                session.planned(),
                session.actual(),
                session.status(),
                session.seats(),
                session.cancelledAt());
    }

    /** Somebody may have been added since; who has no name at all is called by the id. */
    private String name(RosterKind kind, String id) {
        return names.computeIfAbsent(kind, this::all)
                .computeIfAbsent(
                        id,
                        unknown -> roster.findById(kind, unknown, deadline)
                                .map(RosterEntry::name)
                                .orElse(unknown));
    }

    private Map<String, String> all(RosterKind kind) {
        Map<String, String> all = new HashMap<>();
        roster.list(kind, deadline).forEach(entry -> all.put(entry.id(), entry.name()));
        return all;
    }
}
