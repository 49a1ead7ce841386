package io.evenkeel.application.port.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents from outside that are wrong: where, and what would be right. */
class RosterDocumentErrorsTest {

    private static final List<RosterEntry> KNOWN = List.of(
            new RosterEntry(RosterKind.ACTIVITY, "a1", "Yoga"), new RosterEntry(RosterKind.TRAINER, "t1", "Ada"));

    static Stream<Arguments> wrongTrainers() {
        return Stream.of(
                arguments("id", "", "trainers[0].id: a roster id must have 1 to 64 characters, but was ''"),
                arguments("id", 7, "trainers[0].id: must be a text, but is a number"),
                arguments(
                        "id",
                        "t2",
                        "trainers[0].name: 'Ada' is the name of the one with the id t1; leave the id out, or"
                                + " give another name"),
                arguments("name", " ", "trainers[0].name: a name must have 1 to 200 characters, but was ''"),
                arguments("name", List.of(), "trainers[0].name: must be a text, but is a list"),
                arguments(
                        "name", "A\nB", "trainers[0].name: holds a line break or another control character; remove it"),
                arguments(
                        "name", "A\uD83D", "trainers[0].name: holds half of a character (a lone surrogate); remove it"),
                arguments(
                        "nmae",
                        "Ada",
                        "trainers[0].nmae: is not known here; known are id, name, active, skills,"
                                + " contract, zone, weekly, overrides, absences"),
                arguments("active", "yes", "trainers[0].active: must be true or false, but is a text"),
                arguments("zone", "Mars", "trainers[0].zone: 'Mars' is not a time zone; write it like Europe/Oslo"),
                arguments("skills", "Yoga", "trainers[0].skills: must be a list, but is a text"),
                arguments("skills", List.of("Yoga", 1), "trainers[0].skills[1]: must be a text, but is a number"),
                arguments("skills", Arrays.asList("Yoga", null), "trainers[0].skills[1]: must be a text"),
                arguments(
                        "skills",
                        List.of("Yogga"),
                        "trainers[0].skills[0]: there is no activity 'Yogga'; name one by its"
                                + " id or its exact name"),
                arguments("contract", true, "trainers[0].contract: must be an object, but is true or false"),
                arguments("contract", Map.of(), "trainers[0].contract.maximumSeconds: must be given"),
                arguments(
                        "contract",
                        Map.of("maximumSeconds", -1),
                        "trainers[0].contract.maximumSeconds: a weekly contract"
                                + " needs 0 <= minimum <= maximum <= 604800 seconds, but was 0 to -1"),
                arguments(
                        "contract",
                        Map.of("minimumSeconds", 2, "maximumSeconds", 1),
                        "trainers[0].contract: a weekly"
                                + " contract needs 0 <= minimum <= maximum <= 604800 seconds, but was 2 to 1"),
                arguments("weekly", List.of(List.of()), "trainers[0].weekly[0]: must be an object, but is a list"),
                arguments(
                        "weekly",
                        List.of(Map.of("day", "MONDAY", "from", "9:61", "to", "24:00")),
                        "trainers[0].weekly[0].from: '9:61' is not a time; write it like 09:00"),
                arguments(
                        "weekly",
                        List.of(Map.of("day", "MONDAY", "from", "24:00", "to", "24:00")),
                        "trainers[0].weekly[0].from: '24:00' is not a time; write it like 09:00"),
                arguments(
                        "weekly",
                        List.of(Map.of("day", "MONDAY", "from", "09:00:00.5", "to", "24:00")),
                        "trainers[0].weekly[0].from: '09:00:00.5' is not a time; write it like 09:00"),
                arguments(
                        "weekly",
                        List.of(Map.of("day", "MONDAY", "from", "09:00", "to", "24:01")),
                        "trainers[0].weekly[0].to: '24:01' is not a time; write it like 17:00 or 24:00"),
                arguments(
                        "weekly",
                        List.of(Map.of("day", "MON", "from", "09:00", "to", "17:00")),
                        "trainers[0].weekly[0].day: 'MON' is not a day of the week; write it like MONDAY"),
                arguments(
                        "weekly",
                        List.of(Map.of("day", "MONDAY", "from", "09:00")),
                        "trainers[0].weekly[0].to: must be given"),
                arguments(
                        "overrides",
                        List.of(Map.of("kind", "HOLIDAY", "date", "2026-05-17")),
                        "trainers[0].overrides[0].kind: 'HOLIDAY' is not a kind of override; write it like OPENING or"
                                + " CLOSING"),
                arguments(
                        "overrides",
                        List.of(Map.of("kind", "CLOSING", "date", "2026-02-30")),
                        "trainers[0].overrides[0].date: '2026-02-30' is not a date; write it like 2026-03-02"),
                arguments(
                        "overrides",
                        List.of(Map.of("kind", "CLOSING", "date", "2026-05-17", "from", "09:00")),
                        "trainers[0].overrides[0].to: must be given"),
                arguments(
                        "absences",
                        List.of(Map.of("from", "soon", "to", "2026-05-17")),
                        "trainers[0].absences[0].from: 'soon' is not a date or a time; write it like 2026-03-02,"
                                + " 2026-03-02T17:30 or 2026-03-02T17:30:00Z"),
                arguments(
                        "absences",
                        List.of(Map.of("from", "2026-05-16T10:00", "to", "2026-05-17")),
                        "trainers[0].absences[0]: from and to must both be dates, for whole days, or both be times, but"
                                + " were 2026-05-16T10:00 and 2026-05-17"),
                arguments(
                        "absences",
                        List.of(Map.of("from", "2026-05-17", "to", "2026-05-16")),
                        "trainers[0].absences[0]: a range of days must not end before it begins, but was 2026-05-17 to"
                                + " 2026-05-16"),
                arguments(
                        "absences",
                        List.of(Map.of("from", "2026-05-17T10:00Z", "to", "2026-05-17T10:00Z")),
                        "trainers[0].absences[0]: an interval must end after it starts, but was [2026-05-17T10:00:00Z,"
                                + " 2026-05-17T10:00:00Z)"));
    }

    @ParameterizedTest
    @MethodSource("wrongTrainers")
    void saysWhatIsWrongWithATrainer(String key, Object value, String sentence) {
        Map<String, Object> trainer = new LinkedHashMap<>(Map.of("name", "Ada", "zone", "Europe/Oslo"));
        trainer.put(key, value);

        assertThat(sentences(Map.of("trainers", List.of(trainer)))).containsExactly(sentence);
    }

    static Stream<Arguments> wrongActivities() {
        return Stream.of(
                arguments("category", "", "activities[0].category: a name must have 1 to 200 characters, but was ''"),
                arguments(
                        "defaultDurationSeconds",
                        0,
                        "activities[0].defaultDurationSeconds: a default duration must be at"
                                + " least 1 second, but was 0"),
                arguments(
                        "defaultDurationSeconds",
                        "3600",
                        "activities[0].defaultDurationSeconds: must be a whole number," + " but is a text"),
                arguments(
                        "defaultDurationSeconds",
                        60.0,
                        "activities[0].defaultDurationSeconds: 60.0 is not a whole number" + " up to 2147483647"),
                arguments(
                        "defaultDurationSeconds",
                        1L << 31,
                        "activities[0].defaultDurationSeconds: 2147483648 is not a" + " whole number up to 2147483647"),
                arguments("capacity", 0, "activities[0].capacity: the capacity of an activity starts at 1, but was 0"),
                arguments(
                        "buffers",
                        Map.of("beforeSeconds", -1),
                        "activities[0].buffers.beforeSeconds: buffers must not be"
                                + " negative, but were -1 and 0 seconds"),
                arguments(
                        "buffers",
                        Map.of("beforeMinutes", 5),
                        "activities[0].buffers.beforeMinutes: is not known here;"
                                + " known are beforeSeconds, afterSeconds"),
                arguments("colour", "red", "activities[0].colour: a colour must look like #1a2b3c, but was 'red'"));
    }

    @ParameterizedTest
    @MethodSource("wrongActivities")
    void saysWhatIsWrongWithAnActivity(String key, Object value, String sentence) {
        Map<String, Object> activity = new LinkedHashMap<>(Map.of("name", "Yoga", "defaultDurationSeconds", 3_600));
        activity.put(key, value);

        assertThat(sentences(Map.of("activities", List.of(activity)))).containsExactly(sentence);
    }

    @Test
    void saysWhatIsWrongWithARoom() {
        assertThat(sentences(Map.of("rooms", List.of(Map.of("name", "Hall", "concurrentSessions", 0)))))
                .containsExactly("rooms[0].concurrentSessions: a room takes at least 1 session, but was 0");
    }

    @Test
    void saysWhatIsWrongWithTheWhole() {
        assertThat(sentences(Map.of("trainer", List.of())))
                .containsExactly("trainer: is not known here; known are activities, rooms, trainers");
        assertThat(sentences(Map.of("trainers", "Ada"))).containsExactly("trainers: must be a list, but is a text");
    }

    @Test
    void refusesAnIdOrANameThatIsThereTwice() {
        Map<String, Object> hall = Map.of("id", "r1", "name", "Hall");

        assertThat(sentences(Map.of("rooms", List.of(hall, Map.of("id", "r2", "name", "Hall")))))
                .containsExactly("rooms[1].name: 'Hall' is here twice");
        assertThat(sentences(Map.of("rooms", List.of(hall, Map.of("id", "r1", "name", "Sauna")))))
                .containsExactly("rooms[1].id: 'r1' is here twice");
    }

    @Test
    void aNameThatIsGivenUpInTheSameDocumentIsTakenStill() {
        List<Object> trainers = List.of(
                Map.of("id", "t1", "name", "Ada Berg", "zone", "UTC"),
                Map.of("id", "t2", "name", "Ada", "zone", "UTC"));

        assertThat(sentences(Map.of("trainers", trainers)))
                .singleElement()
                .asString()
                .startsWith("trainers[1].name: 'Ada' is the name of the one with the id t1");
    }

    @Test
    void aSkillByANameThatTheDocumentChangesIsNotFound() {
        Map<String, Object> document = Map.of(
                "activities", List.of(Map.of("id", "a1", "name", "Hatha", "defaultDurationSeconds", 60)),
                "trainers", List.of(Map.of("name", "Bo", "zone", "UTC", "skills", List.of("Yoga"))));

        assertThat(sentences(document)).singleElement().asString().contains("there is no activity 'Yoga'");
    }

    @Test
    void collectsEverythingThatIsWrongInTheOrderOfTheDocument() {
        Map<String, Object> document = Map.of(
                "trainers",
                        List.of(
                                Map.of(
                                        "name", "Bo",
                                        "skills", List.of("Broken", "Nowhere"),
                                        "contract", Map.of("minimumSeconds", 2, "maximumSeconds", 1),
                                        "absences",
                                                List.of(
                                                        Map.of("from", "2026-05-17", "to", "2026-05-16"),
                                                        Map.of("from", "2026-05-19", "to", "2026-05-18"))),
                                Map.of(
                                        "zone",
                                        "UTC",
                                        "weekly",
                                        List.of(Map.of("day", "MONDAY", "from", "9", "to", "x")))),
                "activities", List.of(Map.of("name", "Broken")),
                "rooms", List.of(7, Map.of("name", "Hall", "nmae", "Hall")));

        assertThat(errors(document).stream().map(error -> error.path().text()))
                .containsExactly(
                        "activities[0].defaultDurationSeconds",
                        "rooms[0]",
                        "rooms[1].nmae",
                        "trainers[0].skills[1]",
                        "trainers[0].contract",
                        "trainers[0].zone",
                        "trainers[0].absences[0]",
                        "trainers[0].absences[1]",
                        "trainers[1].name",
                        "trainers[1].weekly[0].from",
                        "trainers[1].weekly[0].to");
    }

    @Test
    void everyErrorHasACodeAndAPointer() {
        DocumentError error = errors(Map.of("a/b~c", 1)).get(0);

        assertThat(error.code()).isEqualTo(DocumentErrorCode.UNKNOWN_KEY);
        assertThat(error.path().pointer()).isEqualTo("/a~1b~0c");
        assertThat(errors(Map.of("rooms", List.of(1))).get(0).path().pointer()).isEqualTo("/rooms/0");
        assertThat(DocumentPath.ROOT.pointer()).isEmpty();
        assertThat(new DocumentError(DocumentPath.ROOT, DocumentErrorCode.UNREADABLE, "no text").sentence())
                .isEqualTo("no text");
    }

    @Test
    void everyCodeOfADocumentIsMet() {
        Set<DocumentErrorCode> met = new HashSet<>(Set.of(DocumentErrorCode.UNREADABLE));
        List<Object> trainers = new ArrayList<>();
        wrongTrainers().forEach(wrong -> {
            Map<String, Object> trainer = new LinkedHashMap<>(Map.of("name", "Ada", "zone", "UTC"));
            trainer.put((String) wrong.get()[0], wrong.get()[1]);
            trainers.add(trainer);
        });

        errors(Map.of("trainers", trainers)).forEach(error -> met.add(error.code()));

        assertThat(met).containsExactlyInAnyOrder(DocumentErrorCode.values());
    }

    @Test
    void storedDetailsThatCannotBeReadNameTheirEntry() {
        DetailedEntry entry = new DetailedEntry(
                new RosterEntry(RosterKind.ROOM, "r1", "Hall"), Map.of("concurrentSessions", "two", "id", "r1"));

        List<DocumentError> errors = RosterDetails.toRoster(List.of(entry)).match(roster -> List.of(), wrong -> wrong);

        assertThat(errors)
                .extracting(DocumentError::sentence)
                .containsExactly(
                        "ROOM r1.id: is not known here; known are concurrentSessions",
                        "ROOM r1.concurrentSessions: must be a whole number, but is a text");
    }

    @Test
    void aRejectionHasAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentReading.Rejected<String>(List.of()));
    }

    private static List<String> sentences(Map<String, ?> document) {
        return errors(document).stream().map(DocumentError::sentence).toList();
    }

    private static List<DocumentError> errors(Map<String, ?> document) {
        return RosterDocument.read(document, KNOWN, () -> "new")
                .match(
                        roster -> {
                            throw new AssertionError("was read as " + roster);
                        },
                        errors -> errors);
    }
}
