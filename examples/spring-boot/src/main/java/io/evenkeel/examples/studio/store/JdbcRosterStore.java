package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.document.DetailedEntry;
import io.evenkeel.application.port.document.RosterDetails;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Trainers, activities and rooms, with the details of each as JSON in one column. Safe for any thread. */
public final class JdbcRosterStore implements RosterStore {

    private final StudioDatabase database;
    private final JsonMapper json;

    public JdbcRosterStore(StudioDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public List<RosterEntry> ensureAll(Collection<RosterEntry> candidates, Deadline deadline) {
        return database.write(deadline, jdbc -> {
            RosterTable table = new RosterTable(jdbc, json);
            List<RosterEntry> stored = new ArrayList<>();
            for (RosterEntry candidate : candidates) {
                stored.add(table.findByName(candidate.kind(), candidate.name()).orElseGet(() -> {
                    table.add(candidate);
                    return candidate;
                }));
            }
            return stored;
        });
    }

    @Override
    public Optional<RosterEntry> findById(RosterKind kind, String id, Deadline deadline) {
        return database.read(deadline, jdbc -> new RosterTable(jdbc, json).findById(kind, id));
    }

    @Override
    public Optional<RosterEntry> findByName(RosterKind kind, String name, Deadline deadline) {
        return database.read(deadline, jdbc -> new RosterTable(jdbc, json).findByName(kind, name));
    }

    @Override
    public List<RosterEntry> list(RosterKind kind, Deadline deadline) {
        return database.read(deadline, jdbc -> new RosterTable(jdbc, json).list(kind)).stream()
                .sorted(RosterEntry.BY_NAME)
                .toList();
    }

    @Override
    public Roster roster(Deadline deadline) {
        List<DetailedEntry> entries = database.read(deadline, jdbc -> new RosterTable(jdbc, json).detailed());
        return RosterDetails.toRoster(entries).match(Function.identity(), errors -> {
            throw new StoreException.Corrupt(
                    "the roster cannot be read: " + errors.get(0).sentence(), null);
        });
    }

    @Override
    public void saveAll(Roster entities, Deadline deadline) {
        List<DetailedEntry> entries = RosterDetails.of(entities);
        database.write(deadline, jdbc -> {
            RosterTable table = new RosterTable(jdbc, json);
            entries.forEach(entry -> requireFreeName(table, entry.entry()));
            entries.forEach(table::put);
            return entries.size();
        });
    }

    private static void requireFreeName(RosterTable table, RosterEntry entry) {
        table.findByName(entry.kind(), entry.name())
                .filter(owner -> !owner.id().equals(entry.id()))
                .ifPresent(owner -> {
                    throw new StoreException.Conflict("the name '" + entry.name() + "' belongs to " + owner.id(), null);
                });
    }
}
