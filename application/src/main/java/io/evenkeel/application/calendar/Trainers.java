package io.evenkeel.application.calendar;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import java.util.Optional;

/** The trainers of the roster. */
final class Trainers {

    private final RosterStore roster;

    Trainers(RosterStore roster) {
        this.roster = roster;
    }

    /** By id first, so that nobody can hide one by naming another like its id. */
    Optional<RosterEntry> find(String idOrName, Deadline deadline) {
        return roster.findById(RosterKind.TRAINER, idOrName, deadline)
                .or(() -> roster.findByName(RosterKind.TRAINER, idOrName, deadline));
    }

    /** One that may have left the roster; then its id stands in for its name. */
    RosterEntry named(TrainerId id, Deadline deadline) {
        return roster.findById(RosterKind.TRAINER, id.value(), deadline)
                .orElseGet(() -> new RosterEntry(RosterKind.TRAINER, id.value(), id.value()));
    }
}
