package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOutcome;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A series as a document: who and what, and beside it the members of its {@link RecurrenceDocument}. */
public final class SeriesDocument {

    private static final String ID = "id";
    private static final String ACTIVITY = "activity";
    private static final String TRAINER = "trainer";
    private static final String ROOM = "room";
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(ID, ACTIVITY, TRAINER, ROOM), RecurrenceDocument.KEYS.stream())
            .toList();

    private SeriesDocument() {}

    /** The document of a series, without its version. It can be read back. */
    public static Map<String, Object> of(Series series) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(ID, series.id().value());
        members.put(ACTIVITY, series.activity().value());
        TrainerId trainer = series.trainer();
        if (trainer != null) {
            members.put(TRAINER, trainer.value());
        }
        RoomId room = series.room();
        if (room != null) {
            members.put(ROOM, room.value());
        }
        members.putAll(RecurrenceDocument.of(series.definition()));
        return members;
    }

    /**
     * The series of a document from outside, or the refusal of its rule. Texts are taken as in a roster. Without a duration
     * it takes that of its activity.
     *
     * @param id the id that it will have; the document names none or the same
     * @param version the one that it will have
     * @param known the trainers, activities and rooms, each of which it names by its id or else its exact name
     * @param roster what more is known of them
     */
    public static DocumentReading<RecurrenceOutcome<Series>> read(
            SeriesId id, long version, Map<String, ?> document, Collection<RosterEntry> known, Roster roster) {
        List<DocumentError> errors = new ArrayList<>();
        Map<?, ?> texts = ForeignTexts.normalised(document, errors);
        ObjectReader in = ObjectReader.of(texts, DocumentPath.ROOT, KEYS, errors);
        in.require(ACTIVITY);
        in.text(ID).filter(given -> !given.equals(id.value())).ifPresent(given -> EntryDocument.refuseId(in));
        Optional<String> activity = reference(in, ACTIVITY, RosterKind.ACTIVITY, known);
        Optional<String> trainer = reference(in, TRAINER, RosterKind.TRAINER, known);
        Optional<String> room = reference(in, ROOM, RosterKind.ROOM, known);
        Optional<RecurrenceOutcome<RecurrenceDefinition>> definition =
                RecurrenceDocument.read(in, defaultSeconds(activity, roster));
        Optional<RecurrenceOutcome<Series>> series = definition.flatMap(found -> in.make(() -> found.match(
                good -> new RecurrenceOutcome.Accepted<>(new Series(
                        id,
                        new ActivityId(activity.orElseThrow()),
                        trainer.map(TrainerId::new).orElse(null),
                        room.map(RoomId::new).orElse(null),
                        good,
                        version)),
                RecurrenceOutcome.Refused::new)));
        return errors.isEmpty()
                ? new DocumentReading.Complete<>(series.orElseThrow())
                : new DocumentReading.Rejected<>(errors);
    }

    /** Null also while the activity itself is wrong, of which nobody knows how long it takes. */
    private static @Nullable Long defaultSeconds(Optional<String> activity, Roster roster) {
        return activity.map(ActivityId::new)
                .map(roster.activities()::get)
                .map(found -> (long) found.defaultDurationSeconds())
                .orElse(null);
    }

    /** By id first, so that nobody can hide one by naming another like its id. */
    private static Optional<String> reference(
            ObjectReader in, String key, RosterKind kind, Collection<RosterEntry> known) {
        return in.text(key).flatMap(text -> {
            Optional<String> id = known.stream()
                    .filter(entry -> entry.kind() == kind && entry.id().equals(text))
                    .findFirst()
                    .or(() -> known.stream()
                            .filter(entry ->
                                    entry.kind() == kind && entry.name().equals(text))
                            .findFirst())
                    .map(RosterEntry::id);
            if (id.isEmpty()) {
                in.refuse(
                        key,
                        DocumentErrorCode.UNKNOWN_REFERENCE,
                        "there is no " + kind.name().toLowerCase(Locale.ROOT) + " '" + text
                                + "'; name one by its id or its exact name");
            }
            return id;
        });
    }
}
