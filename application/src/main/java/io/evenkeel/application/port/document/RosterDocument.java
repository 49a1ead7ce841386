package io.evenkeel.application.port.document;

import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A roster as one document: {@code activities}, {@code rooms} and {@code trainers}, each a list of objects with an id, a
 * name and the details. Durations are seconds, times are ISO-8601, bounds are half-open.
 */
public final class RosterDocument {

    private static final EntityDocument<Activity> ACTIVITIES = new ActivityDocument();
    private static final EntityDocument<Room> ROOMS = new RoomDocument();
    private static final EntityDocument<Trainer> TRAINERS = new TrainerDocument();

    private static final List<String> LISTS =
            Stream.of(ACTIVITIES, ROOMS, TRAINERS).map(RosterDocument::listOf).toList();
    /** Any text that is good as an id and as a name, to try the other of the two. */
    private static final String SAMPLE = "sample";

    private RosterDocument() {}

    /** The document of a roster: entities by name and then by id, skills as ids, what is not known left out. */
    public static Map<String, Object> of(Roster roster) {
        Map<String, Object> document = new LinkedHashMap<>();
        Stream.of(ACTIVITIES, ROOMS, TRAINERS).forEach(kind -> document.put(listOf(kind), objects(kind, roster)));
        return document;
    }

    /**
     * The roster of a document from outside. Texts lose surrounding white space and get Unicode normal form C. An entity
     * without id has the id of the known entry of that name, or else a new one. A skill is the id or else the exact name of
     * an activity, of the document or of the known entries.
     *
     * @param known what the store knows: every entry
     * @param ids where new ids come from
     */
    public static DocumentReading<Roster> read(Map<String, ?> document, Collection<RosterEntry> known, IdSource ids) {
        List<DocumentError> errors = new ArrayList<>();
        Map<?, ?> texts = ForeignTexts.normalised(document, errors);
        ObjectReader in = ObjectReader.of(texts, DocumentPath.ROOT, LISTS, errors);
        RosterReferences references = new KnownReferences(known, ids);
        // In this order, because a trainer may refer to an activity by its name.
        List<Activity> activities = entities(ACTIVITIES, in, references);
        List<Room> rooms = entities(ROOMS, in, references);
        List<Trainer> trainers = entities(TRAINERS, in, references);
        return errors.isEmpty()
                ? new DocumentReading.Complete<>(Roster.of(trainers, activities, rooms))
                : new DocumentReading.Rejected<>(errors);
    }

    private static <T> List<T> entities(EntityDocument<T> document, ObjectReader in, RosterReferences references) {
        return in.objects(
                listOf(document),
                EntryDocument.keys(document),
                object -> document.read(object, identity(document.kind(), object, references), references));
    }

    private static Optional<RosterEntry> identity(RosterKind kind, ObjectReader in, RosterReferences references) {
        in.require(EntryDocument.NAME);
        Optional<String> given = in.text(EntryDocument.ID, text -> new RosterEntry(kind, text, SAMPLE));
        Optional<String> name = in.text(EntryDocument.NAME, text -> new RosterEntry(kind, SAMPLE, text));
        Optional<RosterEntry> entry =
                name.flatMap(text -> (in.has(EntryDocument.ID) ? given : references.idOf(kind, text))
                        .map(id -> new RosterEntry(kind, id, text)));
        entry.ifPresent(found -> references.learn(found, in));
        return entry;
    }

    private static <T> List<Map<String, Object>> objects(EntityDocument<T> document, Roster roster) {
        return document.sorted(roster)
                .map(entity -> EntryDocument.of(document.entry(entity), document.details(entity)))
                .toList();
    }

    private static String listOf(EntityDocument<?> document) {
        return switch (document.kind()) {
            case ACTIVITY -> "activities";
            case ROOM -> "rooms";
            case TRAINER -> "trainers";
        };
    }
}
