package io.evenkeel.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports of other files than CSV, from a pipe, and of all or nothing. */
class ImportFormatsTest {

    private static final String GOOD = "{\"activity\":\"Yoga\",\"planned_start\":\"2026-03-02T08:00Z\","
            + "\"planned_end\":\"2026-03-02T09:00Z\",\"trainer\":\"Ada\"}\n";
    private static final String BAD = GOOD.replace("T09:00Z", "T07:00Z");
    private static final String EVENT = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:a
            DTSTART:20260302T080000
            DURATION:PT1H
            RRULE:FREQ=DAILY;COUNT=3
            SUMMARY:Yoga
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Evenkeel evenkeel;

    @BeforeEach
    void makeAnEmptyDataDirectory() {
        evenkeel = new Evenkeel(folder);
    }

    @Test
    void readsNdjsonByItsEndingAndWarnsOfWhatNobodyReads() throws IOException {
        Path file = Files.writeString(folder.resolve("in.ndjson"), GOOD + BAD + GOOD.replace("}", ",\"attendees\":3}"));
        Path rejects = folder.resolve("rejects.csv");

        Run run = evenkeel.run("import", file.toString(), "--rejects", rejects.toString());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.out().strip()).isEqualTo("3 records read: 2 added, 0 replaced, 0 unchanged, 1 rejected");
        assertThat(run.err()).contains("the member 'attendees' is ignored");
        assertThat(Files.readAllLines(rejects)).last().asString().startsWith("2,planned_end,END_NOT_AFTER_START,");
    }

    @Test
    void readsACalendarWithAConstantTrainerInTheZoneOfTheOrganisation() throws IOException {
        Path file = Files.writeString(folder.resolve("in.ics"), EVENT);
        Path mapping = Files.writeString(folder.resolve("mapping.conf"), """
                fields { trainer { constant = Ada }, source { constant = calendar } }
                """);
        evenkeel.with("EVENKEEL_ORGANISATION_ZONE", "Europe/Oslo");

        Run run = evenkeel.run("import", file.toString(), "--mapping", mapping.toString());
        Run again = evenkeel.run("import", file.toString(), "--mapping", mapping.toString());
        Run exported = evenkeel.run("export", "--out", "-");

        assertThat(run.out().strip()).isEqualTo("3 records read: 3 added, 0 replaced, 0 unchanged, 0 rejected");
        assertThat(again.out().strip()).isEqualTo("3 records read: 0 added, 0 replaced, 3 unchanged, 0 rejected");
        assertThat(exported.out().lines().skip(1).findFirst())
                .contains("calendar,a/20260302T070000Z,Ada,Yoga,,UTC,2026-03-02T07:00:00Z,2026-03-02T08:00:00Z,,,"
                        + "PLANNED,,,,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fields { trainer { column = a } }",
                "fields { planned_start { constant = \"2026-03-02T07:00Z\" } }",
                "separator = \";\", fields { trainer { constant = Ada } }",
                "fields { trainer { } }"
            })
    void refusesAMappingThatIsNoneForACalendar(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("in.ics"), EVENT);
        Path mapping = Files.writeString(folder.resolve("mapping.conf"), content);

        Run run = evenkeel.run("import", file.toString(), "--mapping", mapping.toString());

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err()).startsWith("evenkeel: ").hasLineCount(1);
    }

    @Test
    void refusesAMappingForNdjson() throws IOException {
        Path file = Files.writeString(folder.resolve("in.ndjson"), GOOD);
        Path mapping = Files.writeString(folder.resolve("mapping.conf"), "fields { trainer { constant = Ada } }");

        Run run = evenkeel.run("import", file.toString(), "--mapping", mapping.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--mapping");
    }

    @Test
    void storesNothingOfAnyFileWhenTheLastLineOfTheLastOneIsBadAndItShallStop() throws IOException {
        Path good = Files.writeString(folder.resolve("good.ndjson"), GOOD);
        Path bad = Files.writeString(folder.resolve("bad.ndjson"), GOOD + BAD);
        Path rejects = folder.resolve("rejects.csv");
        String[] arguments = {
            "import", good.toString(), bad.toString(), "--on-reject", "stop", "--rejects", rejects.toString()
        };

        Run stopped = evenkeel.run(arguments);
        Run nothing = evenkeel.run("export", "--out", "-", "--format", "ndjson");
        Files.writeString(bad, GOOD);
        Run mended = evenkeel.run(arguments);

        assertThat(stopped.exitCode()).isEqualTo(65);
        assertThat(stopped.out().strip()).isEqualTo("3 records read: 2 good, 1 rejected; nothing was stored");
        assertThat(stopped.err()).contains(rejects.toString());
        assertThat(nothing.out()).isEmpty();
        assertThat(mended.exitCode()).isZero();
        assertThat(mended.out().strip()).isEqualTo("2 records read: 1 added, 0 replaced, 1 unchanged, 0 rejected");
        assertThat(Files.readAllLines(rejects)).hasSize(1);
    }

    @Test
    void readsAPipe() {
        Run run = withStandardInput(GOOD + BAD, "import", "-", "--format", "ndjson", "--rejects", rejects());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.out().strip()).isEqualTo("2 records read: 1 added, 0 replaced, 0 unchanged, 1 rejected");
    }

    @Test
    void readsAPipeOnlyOnce() {
        List<Run> runs = List.of(
                withStandardInput(GOOD, "import", "-", "--format", "ndjson", "--on-reject", "stop"),
                withStandardInput(GOOD, "import", "-", "-", "--format", "ndjson"));

        assertThat(runs).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("standard input");
        });
    }

    private String rejects() {
        return folder.resolve("rejects.csv").toString();
    }

    private Run withStandardInput(String text, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(UTF_8)));
        try {
            return evenkeel.run(arguments);
        } finally {
            System.setIn(before);
        }
    }
}
