package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RosterEntity;
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
import org.jspecify.annotations.Nullable;

/** One trainer, activity or room as a document of its own: the very object that {@link RosterDocument} has in its lists. */
public final class EntryDocument {

    static final String ID = "id";
    static final String NAME = "name";

    private static final EntityDocument<Activity> ACTIVITIES = new ActivityDocument();
    private static final EntityDocument<Room> ROOMS = new RoomDocument();
    private static final EntityDocument<Trainer> TRAINERS = new TrainerDocument();

    private EntryDocument() {}

    /** The document of an entry. Of one without details it is the id and the name, and cannot be read back. */
    public static Map<String, Object> of(RosterEntry entry, @Nullable RosterEntity details) {
        return of(
                entry,
                details == null ? Map.of() : details.match(TRAINERS::details, ACTIVITIES::details, ROOMS::details));
    }

    /**
     * The entity of a document from outside, which is to have an id that is settled elsewhere. Texts are taken as in a whole
     * roster.
     *
     * @param id the id that it will have; the document names none or the same
     * @param activities the known ones, among which a skill is the id or else the exact name of one
     */
    public static DocumentReading<RosterEntity> read(
            RosterKind kind, String id, Map<String, ?> document, Collection<RosterEntry> activities) {
        EntityDocument<? extends RosterEntity> form = form(kind);
        List<DocumentError> errors = new ArrayList<>();
        Map<?, ?> texts = ForeignTexts.normalised(document, errors);
        ObjectReader in = ObjectReader.of(texts, DocumentPath.ROOT, keys(form), errors);
        in.require(NAME);
        in.text(ID).filter(given -> !given.equals(id)).ifPresent(given -> refuseId(in));
        Optional<RosterEntry> identity =
                in.text(NAME, text -> new RosterEntry(kind, id, text)).map(text -> new RosterEntry(kind, id, text));
        RosterReferences references = new KnownReferences(activities, () -> id);
        Optional<? extends RosterEntity> entity = form.read(in, identity, references);
        return errors.isEmpty()
                ? new DocumentReading.Complete<>(entity.orElseThrow())
                : new DocumentReading.Rejected<>(errors);
    }

    static Map<String, Object> of(RosterEntry entry, Map<String, Object> details) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(ID, entry.id());
        object.put(NAME, entry.name());
        object.putAll(details);
        return object;
    }

    static List<String> keys(EntityDocument<?> document) {
        return Stream.concat(Stream.of(ID, NAME), document.keys().stream()).toList();
    }

    static void refuseId(ObjectReader in) {
        in.refuse(ID, DocumentErrorCode.BAD_VALUE, "is settled already and cannot be another one; leave it out");
    }

    private static EntityDocument<? extends RosterEntity> form(RosterKind kind) {
        return switch (kind) {
            case TRAINER -> TRAINERS;
            case ACTIVITY -> ACTIVITIES;
            case ROOM -> ROOMS;
        };
    }
}
