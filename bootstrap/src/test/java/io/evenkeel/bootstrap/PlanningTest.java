package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Free slots and plans, over a roster of two and three sessions that nobody gives yet. */
class PlanningTest {

    private static final String ROSTER = """
            activities = [
              { name = "Yoga", defaultDurationSeconds = 3600, capacity = 10, buffers { beforeSeconds = 0, afterSeconds = 900 } }
              { name = "Boxing", defaultDurationSeconds = 2700, capacity = 10 }
            ]
            trainers = [
              { name = "Ada", zone = "UTC", skills = ["Yoga"], weekly = [{ day = MONDAY, from = "08:00", to = "12:00" }] }
              { name = "Bo", zone = "UTC", skills = ["Yoga", "Boxing"], weekly = [{ day = MONDAY, from = "10:00", to = "12:00" }] }
            ]
            rooms = [{ name = "Hall" }]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Imports imports;

    @BeforeEach
    void importRosterAndSessions() throws IOException {
        imports = new Imports(folder);
        imports.of(Imports.HEADER
                + ",room\n"
                + ",Yoga,2026-03-02T10:00Z,2026-03-02T11:00Z,Hall\n"
                + ",Boxing,2026-03-02T10:00Z,2026-03-02T10:45Z,\n"
                + ",Boxing,2026-03-02T08:00Z,2026-03-02T08:45Z,\n");
        Path roster = Files.writeString(folder.resolve("roster.conf"), ROSTER);
        Run run = new Evenkeel(folder).run("roster", "import", roster.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void givesEachSessionToSomebodyWhoCanOrSaysWhyNot() {
        Run table = schedule("plan", "--from", "2026-03-02", "--to", "2026-03-03");
        Run json = schedule("plan", "--from", "2026-03-02", "--to", "2026-03-03", "--format", "json");

        assertThat(table.exitCode()).as(table.err()).isZero();
        assertThat(table.out())
                .containsPattern("(?m)^  Mon 2026-03-02 10:00 \\+00:00 +Mon 2026-03-02 11:00 \\+00:00 +Yoga +Ada ")
                .containsPattern("(?m)^  Mon 2026-03-02 10:00 \\+00:00 +Mon 2026-03-02 10:45 \\+00:00 +Boxing +Bo ")
                .containsPattern(
                        "(?m)^  Mon 2026-03-02 08:00 \\+00:00 +Mon 2026-03-02 08:45 \\+00:00 +Boxing +SKILL 1, AVAILABILITY 1 ")
                .contains("  2 assigned, 1 not; ");
        assertThat(json.out())
                .contains("\"activity\":\"Yoga\",\"trainer\":{\"id\":")
                .contains("\"rule\":\"AVAILABILITY\",\"removals\":[{\"rule\":\"SKILL\",")
                .contains("\"objective\":{\"unassigned\":1,");
    }

    @Test
    void storesNothing() {
        List<Session> before = imports.stored();

        schedule("plan", "--from", "2026-03-02", "--to", "2026-03-03", "--replan");

        assertThat(imports.stored()).isEqualTo(before);
    }

    @Test
    void plansTheSameTwiceAndNothingForNoDays() {
        Run first = schedule("plan", "--from", "2026-03-02", "--to", "2026-03-03", "--seed", "7");
        Run second = schedule("plan", "--from", "2026-03-02", "--to", "2026-03-03", "--seed", "7");

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(schedule("plan", "--from", "2026-03-02", "--to", "2026-03-02")
                        .out())
                .contains("  0 assigned, 0 not; ");
    }

    @Test
    void refusesAnEndlessSearch() {
        Run endless = schedule("plan", "--from", "2026-03-02", "--to", "2026-03-03", "--iterations", "1000001");
        Run negative = schedule("plan", "--from", "2026-03-02", "--to", "2026-03-03", "--iterations", "-1");

        assertThat(endless.exitCode()).isEqualTo(1);
        assertThat(endless.err()).contains("TOO_MANY_ITERATIONS");
        assertThat(negative.exitCode()).isEqualTo(2);
    }

    @Test
    void listsFreeSlotsOfEverybodyWhoCan() {
        Run table =
                schedule("free", "--activity", "Yoga", "--from", "2026-03-02", "--to", "2026-03-03", "--step", "60");
        Run json = schedule(
                "free",
                "--activity",
                "Yoga",
                "--from",
                "2026-03-02",
                "--to",
                "2026-03-03",
                "--trainer",
                "Bo",
                "--format",
                "json");

        assertThat(table.exitCode()).as(table.err()).isZero();
        assertThat(table.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .containsExactly(
                        "start end trainer",
                        "Mon 2026-03-02 08:00 +00:00 Mon 2026-03-02 09:00 +00:00 Ada",
                        "Mon 2026-03-02 09:00 +00:00 Mon 2026-03-02 10:00 +00:00 Ada",
                        "Mon 2026-03-02 10:00 +00:00 Mon 2026-03-02 11:00 +00:00 Ada",
                        "Mon 2026-03-02 10:00 +00:00 Mon 2026-03-02 11:00 +00:00 Bo",
                        "",
                        "4 free slots");
        assertThat(json.out())
                .startsWith("{\"slots\":[{\"trainer\":{\"id\":")
                .contains("\"name\":\"Bo\"},\"start\":\"2026-03-02T10:00:00Z\",\"end\":\"2026-03-02T11:00:00Z\"}");
    }

    /** The hall is taken from 10:00 to 11:15, the buffer of yoga included. */
    @Test
    void looksAtTheRoomToo() {
        Run run = schedule(
                "free",
                "--activity",
                "Boxing",
                "--room",
                "Hall",
                "--from",
                "2026-03-02",
                "--to",
                "2026-03-03",
                "--duration",
                "PT30M");

        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .contains("Mon 2026-03-02 11:15 +00:00 Mon 2026-03-02 11:45 +00:00 Bo", "2 free slots");
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        assertThat(free("--activity", "Chess").err()).contains("there is no activity 'Chess'");
        assertThat(free("--activity", "Yoga", "--trainer", "Cy").err()).contains("there is no trainer 'Cy'");
        assertThat(free("--activity", "Yoga", "--room", "Roof").err()).contains("there is no room 'Roof'");
        assertThat(free("--activity", "Boxing", "--trainer", "Ada").err())
                .contains("this cannot be booked at any time: SKILL");
        assertThat(free("--activity", "Yoga", "--duration", "PT7M").err()).contains("NOT_A_MULTIPLE_OF_5_MINUTES");
        assertThat(free("--activity", "Yoga", "--step", "7").err()).contains("--step must be a multiple of 5 minutes");
    }

    private Run free(String... options) {
        List<String> arguments = new ArrayList<>(List.of("free", "--from", "2026-03-02", "--to", "2026-03-03"));
        arguments.addAll(List.of(options));
        Run run = schedule(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run;
    }

    private Run schedule(String... arguments) {
        List<String> all = new ArrayList<>(List.of("schedule"));
        all.addAll(List.of(arguments));
        return new Evenkeel(folder).run(all.toArray(String[]::new));
    }
}
