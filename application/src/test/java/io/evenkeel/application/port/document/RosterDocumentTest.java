package io.evenkeel.application.port.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.DateOverride;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Documents from outside that are good: what may be left out, and what goes by its name. */
class RosterDocumentTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final List<RosterEntry> KNOWN = List.of(
            new RosterEntry(RosterKind.ACTIVITY, "a1", "Yoga"),
            new RosterEntry(RosterKind.ACTIVITY, "a2", "a1"),
            new RosterEntry(RosterKind.TRAINER, "t1", "Ada"));

    private final AtomicInteger ids = new AtomicInteger();

    @Test
    void writesEveryFieldInOneOrder() {
        Trainer ada = new Trainer(
                new TrainerId("t1"),
                "Ada",
                Set.of(new ActivityId("a2"), new ActivityId("a1")),
                new Availability(
                        OSLO,
                        List.of(WeeklyWindow.on(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.MIDNIGHT)),
                        List.of(DateOverride.Closing.wholeDay(LocalDate.of(2026, 5, 17))),
                        List.of(
                                new Absence.Days(
                                        new LocalDateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 15))),
                                new Absence.Between(Interval.of(
                                        Instant.parse("2026-03-02T08:00:00Z"),
                                        Instant.parse("2026-03-02T09:30:00Z"))))),
                WeeklyContract.ofHours(20, 40),
                true);
        Activity yoga =
                new Activity(new ActivityId("a1"), "Yoga", "Body", 3_600, 16, Buffers.ofMinutes(10, 5), "#1a2b3c");
        Roster roster = Roster.of(
                List.of(ada),
                List.of(yoga, Activity.of(new ActivityId("a2"), "Boxing", 60)),
                List.of(Room.of(new RoomId("r1"), "Hall")));

        assertThat(RosterDocument.of(roster).toString().replace(" ", "")).isEqualTo("""
                {activities=[
                {id=a2,name=Boxing,defaultDurationSeconds=60,capacity=1,buffers={beforeSeconds=0,afterSeconds=0}},
                {id=a1,name=Yoga,category=Body,defaultDurationSeconds=3600,capacity=16,
                buffers={beforeSeconds=600,afterSeconds=300},colour=#1a2b3c}],
                rooms=[{id=r1,name=Hall,concurrentSessions=1}],
                trainers=[{id=t1,name=Ada,active=true,skills=[a1,a2],
                contract={minimumSeconds=72000,maximumSeconds=144000},zone=Europe/Oslo,
                weekly=[{day=MONDAY,from=09:00,to=24:00}],
                overrides=[{kind=CLOSING,date=2026-05-17,from=00:00,to=24:00}],
                absences=[{from=2026-07-01,to=2026-07-15},
                {from=2026-03-02T08:00:00Z,to=2026-03-02T09:30:00Z}]}]}""".replace("\n", ""));
    }

    @Test
    void leavesEverythingOutThatHasADefault() {
        Roster roster = read(Map.of(
                "activities", List.of(Map.of("id", "a9", "name", "Boxing", "defaultDurationSeconds", 3_600)),
                "rooms", List.of(Map.of("id", "r1", "name", "Hall")),
                "trainers", List.of(Map.of("id", "t9", "name", "Bo", "zone", "Europe/Oslo"))));

        assertThat(roster)
                .isEqualTo(Roster.of(
                        List.of(Trainer.of(new TrainerId("t9"), "Bo", Set.of(), Availability.always(OSLO))),
                        List.of(Activity.of(new ActivityId("a9"), "Boxing", 3_600)),
                        List.of(Room.of(new RoomId("r1"), "Hall"))));
    }

    @Test
    void anEmptyListOfWindowsIsNeverAndNotAlways() {
        assertThat(availability(Map.of("weekly", List.of())).weekly()).isEmpty();
    }

    @Test
    void anEntityWithoutIdKeepsThatOfItsNameOrGetsANewOne() {
        Roster roster = read(Map.of(
                "trainers", List.of(trainer("Ada"), trainer("Bo"), trainer("Yoga")),
                "rooms", List.of(Map.of("name", "Ada"))));

        assertThat(roster.entries())
                .containsExactlyInAnyOrder(
                        new RosterEntry(RosterKind.TRAINER, "t1", "Ada"),
                        new RosterEntry(RosterKind.ROOM, "new-1", "Ada"),
                        new RosterEntry(RosterKind.TRAINER, "new-2", "Bo"),
                        new RosterEntry(RosterKind.TRAINER, "new-3", "Yoga"));
    }

    @Test
    void aKnownIdTakesANewName() {
        Roster roster = read(Map.of("trainers", List.of(with(trainer("Ada Berg"), "id", "t1"))));

        assertThat(roster.entries()).containsExactly(new RosterEntry(RosterKind.TRAINER, "t1", "Ada Berg"));
    }

    @Test
    void aSkillIsAnIdOrElseANameOfTheDocumentOrOfTheStore() {
        List<Object> activities = List.of(
                Map.of("name", "Boxing", "defaultDurationSeconds", 60),
                Map.of("id", "a7", "name", "Zumba", "defaultDurationSeconds", 60));

        Roster roster = read(Map.of(
                "activities",
                activities,
                "trainers",
                List.of(with(trainer("Bo"), "skills", List.of("Boxing", "a7", "Zumba", "Yoga", "a1")))));

        assertThat(roster.trainers().values())
                .singleElement()
                .satisfies(trainer -> assertThat(trainer.skills())
                        .containsExactlyInAnyOrder(
                                new ActivityId("new-1"), new ActivityId("a7"), new ActivityId("a1")));
    }

    @Test
    void aSkillByTheNewNameOfAnActivityIsFound() {
        Roster roster = read(Map.of(
                "activities", List.of(Map.of("id", "a1", "name", "Hatha", "defaultDurationSeconds", 60)),
                "trainers", List.of(with(trainer("Bo"), "skills", List.of("Hatha")))));

        assertThat(roster.trainers().values())
                .singleElement()
                .satisfies(trainer -> assertThat(trainer.skills()).containsExactly(new ActivityId("a1")));
    }

    @Test
    void readsTimesAsPeopleWriteThem() {
        Availability availability = availability(Map.of(
                "weekly", List.of(Map.of("day", "monday", "from", "22:00:30", "to", "00:00")),
                "overrides",
                        List.of(
                                Map.of("kind", "CLOSING", "date", "2026-05-17"),
                                Map.of("kind", "OPENING", "date", "2026-05-18", "from", "10:00", "to", "24:00")),
                "absences",
                        List.of(
                                Map.of("from", "2026-03-02T09:00", "to", "2026-03-02T10:00:01+02:00"),
                                Map.of("from", "2026-03-02", "to", "2026-03-03"))));

        assertThat(availability.weekly())
                .containsExactly(
                        new WeeklyWindow(DayOfWeek.MONDAY, LocalWindow.untilMidnight(LocalTime.of(22, 0, 30))));
        assertThat(availability.overrides())
                .containsExactly(
                        DateOverride.Closing.wholeDay(LocalDate.of(2026, 5, 17)),
                        new DateOverride.Opening(
                                LocalDate.of(2026, 5, 18), LocalWindow.untilMidnight(LocalTime.of(10, 0))));
        assertThat(availability.absences())
                .containsExactly(
                        new Absence.Between(Interval.of(
                                Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-02T08:00:01Z"))),
                        new Absence.Days(new LocalDateRange(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3))));
    }

    @Test
    void textsLoseOuterSpaceAndGetOneForm() {
        Roster roster = read(Map.of("rooms", List.of(Map.of("id", " r1 ", "name", " Zoe\u0308\u00A0 Hall\t"))));

        assertThat(roster.entries()).containsExactly(new RosterEntry(RosterKind.ROOM, "r1", "Zo\u00EB\u00A0 Hall"));
    }

    @Test
    void anAbsentValueMayBeNull() {
        Map<String, Object> yoga =
                with(Map.of("id", "a1", "name", "Yoga", "defaultDurationSeconds", 60), "colour", "#000000");
        yoga.put("colour", null);

        assertThat(read(Map.of("activities", List.of(yoga))).activities()).hasSize(1);
    }

    private Roster read(Map<String, ?> document) {
        return RosterDocument.read(document, KNOWN, () -> "new-" + ids.incrementAndGet())
                .match(roster -> roster, errors -> {
                    throw new AssertionError(errors.toString());
                });
    }

    private Availability availability(Map<String, ?> members) {
        Map<String, Object> trainer = trainer("Bo");
        trainer.putAll(members);
        return read(Map.of("trainers", List.of(trainer)))
                .trainers()
                .values()
                .iterator()
                .next()
                .availability();
    }

    private static Map<String, Object> trainer(String name) {
        return with(Map.of("name", name), "zone", "Europe/Oslo");
    }

    private static Map<String, Object> with(Map<String, ?> members, String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(key, Objects.requireNonNull(value));
        return more;
    }
}
