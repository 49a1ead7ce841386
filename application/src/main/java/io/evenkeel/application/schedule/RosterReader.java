package io.evenkeel.application.schedule;

import io.evenkeel.application.port.in.schedule.ScheduleRefusal;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks up who and what is meant. Safe for any thread. */
final class RosterReader {

    private final RosterStore roster;

    RosterReader(RosterStore roster) {
        this.roster = roster;
    }

    /**
     * The entry with an id or else with a name: nobody can hide one by naming another like its id.
     *
     * @throws RefusedException when there is none
     */
    RosterEntry require(RosterKind kind, String idOrName, Deadline deadline) {
        return roster.findById(kind, idOrName, deadline)
                .or(() -> roster.findByName(kind, idOrName, deadline))
                .orElseThrow(() -> new RefusedException(
                        switch (kind) {
                            case TRAINER -> ScheduleRefusal.UNKNOWN_TRAINER;
                            case ACTIVITY -> ScheduleRefusal.UNKNOWN_ACTIVITY;
                            case ROOM -> ScheduleRefusal.UNKNOWN_ROOM;
                        },
                        "there is no " + kind.name().toLowerCase(Locale.ROOT) + " '" + idOrName + "'"));
    }

    /** The names of a kind by their ids. */
    Map<String, String> names(RosterKind kind, Deadline deadline) {
        return roster.list(kind, deadline).stream().collect(Collectors.toMap(RosterEntry::id, RosterEntry::name));
    }
}
