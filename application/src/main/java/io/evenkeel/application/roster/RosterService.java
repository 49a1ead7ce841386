package io.evenkeel.application.roster;

import io.evenkeel.application.port.document.RosterDocument;
import io.evenkeel.application.port.in.roster.ExportRosterUseCase;
import io.evenkeel.application.port.in.roster.ImportRosterUseCase;
import io.evenkeel.application.port.in.roster.RosterCounts;
import io.evenkeel.application.port.in.roster.RosterImportOutcome;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes rosters in and gives them out. Safe for any thread. */
public final class RosterService implements ImportRosterUseCase, ExportRosterUseCase {

    private final RosterStore roster;
    private final IdSource ids;

    public RosterService(RosterStore roster, IdSource ids) {
        this.roster = roster;
        this.ids = ids;
    }

    @Override
    public RosterImportOutcome importRoster(Map<String, ?> document, Deadline deadline) {
        List<RosterEntry> known = new ArrayList<>();
        for (RosterKind kind : RosterKind.values()) {
            known.addAll(roster.list(kind, deadline));
        }
        return RosterDocument.read(document, known, ids)
                .match(entities -> save(entities, deadline), RosterImportOutcome.Rejected::new);
    }

    @Override
    public Map<String, Object> exportRoster(Deadline deadline) {
        return RosterDocument.of(roster.roster(deadline));
    }

    private RosterImportOutcome save(Roster entities, Deadline deadline) {
        roster.saveAll(entities, deadline);
        return new RosterImportOutcome.Imported(new RosterCounts(
                entities.trainers().size(),
                entities.activities().size(),
                entities.rooms().size()));
    }
}
