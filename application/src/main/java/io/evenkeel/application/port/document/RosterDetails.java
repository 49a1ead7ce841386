package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A roster as the entries of a store, and back. What is read back equals what was written. */
public final class RosterDetails {

    private static final EntityDocument<Activity> ACTIVITIES = new ActivityDocument();
    private static final EntityDocument<Room> ROOMS = new RoomDocument();
    private static final EntityDocument<Trainer> TRAINERS = new TrainerDocument();

    private RosterDetails() {}

    /** Every entity: activities, rooms and trainers, those of a kind by name and then by id. */
    public static List<DetailedEntry> of(Roster roster) {
        return Stream.of(ACTIVITIES, ROOMS, TRAINERS)
                .flatMap(document -> entries(document, roster))
                .toList();
    }

    /** The entities of a store. The path of an error begins with the kind and the id of its entry. */
    public static DocumentReading<Roster> toRoster(Collection<DetailedEntry> entries) {
        List<DocumentError> errors = new ArrayList<>();
        Roster roster = Roster.of(
                entities(TRAINERS, entries, errors),
                entities(ACTIVITIES, entries, errors),
                entities(ROOMS, entries, errors));
        return errors.isEmpty() ? new DocumentReading.Complete<>(roster) : new DocumentReading.Rejected<>(errors);
    }

    private static <T> Stream<DetailedEntry> entries(EntityDocument<T> document, Roster roster) {
        return document.sorted(roster)
                .map(entity -> new DetailedEntry(document.entry(entity), document.details(entity)));
    }

    private static <T> List<T> entities(
            EntityDocument<T> document, Collection<DetailedEntry> entries, List<DocumentError> errors) {
        RosterReferences references = new StoredReferences();
        return entries.stream()
                .filter(detailed -> detailed.entry().kind() == document.kind())
                .map(detailed -> {
                    String name =
                            detailed.entry().kind() + " " + detailed.entry().id();
                    DocumentPath path = DocumentPath.ROOT.member(name);
                    ObjectReader in = ObjectReader.of(detailed.details(), path, document.keys(), errors);
                    return document.read(in, Optional.of(detailed.entry()), references);
                })
                .flatMap(Optional::stream)
                .toList();
    }
}
