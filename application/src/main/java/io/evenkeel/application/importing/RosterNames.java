package io.evenkeel.application.importing;

import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of names and the rules behind them, asked of the store once and remembered for one import. Not safe for concurrent use. */
final class RosterNames {

    /** A file with more distinct names than this is unusual; the memory is then cleared, which costs only time. */
    private static final int MAX_REMEMBERED = 50_000;

    private final RosterStore store;
    private final IdSource ids;
    private final Map<RosterKind, Map<String, String>> known = new HashMap<>();
    private @Nullable Roster details;

    RosterNames(RosterStore store, IdSource ids) {
        this.store = store;
        this.ids = ids;
    }

    /** The buffers and places that imported sessions hold under: as they were when the import began. */
    Roster details(Deadline deadline) {
        if (details == null) {
            details = store.roster(deadline);
        }
        return details;
    }

    /** The id of each name; an unknown name is made. */
    Map<String, String> idsOf(RosterKind kind, Collection<String> names, Deadline deadline) {
        Map<String, String> remembered = known.computeIfAbsent(kind, any -> new HashMap<>());
        if (remembered.size() > MAX_REMEMBERED) {
            remembered.clear();
        }
        Set<String> missing = new LinkedHashSet<>(names);
        missing.removeAll(remembered.keySet());
        if (!missing.isEmpty()) {
            List<RosterEntry> candidates = missing.stream()
                    .map(name -> new RosterEntry(kind, ids.newId(), name))
                    .toList();
            store.ensureAll(candidates, deadline).forEach(entry -> remembered.put(entry.name(), entry.id()));
        }
        return remembered;
    }
}
