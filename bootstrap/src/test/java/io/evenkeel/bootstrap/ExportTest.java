package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Session files from a store, from the command line. */
class ExportTest {

    private static final String HEADER = "source,external_id,trainer,activity,room,zone,planned_start,planned_end,"
            + "actual_start,actual_end,status,offered,booked,attended,cancelled_at";
    private static final String LATER =
            "studio,2,'=Bo,\"Yoga, gentle\",,UTC,2026-03-03T08:00:00Z,2026-03-03T09:00:00Z,,,PLANNED,,,,";
    private static final String EARLIER =
            "studio,1,Ada,Yoga,Hall,UTC,2026-03-02T23:30:00Z,2026-03-03T00:30:00Z,,,CANCELLED,12,3,,2026-03-01T00:00:00Z";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Evenkeel evenkeel;

    @BeforeEach
    void fillAStore() throws IOException {
        evenkeel = new Evenkeel(folder.resolve("data"));
        Path file = Files.writeString(folder.resolve("in.csv"), String.join("\n", HEADER, LATER, EARLIER) + "\n");
        evenkeel.run("import", file.toString());
    }

    @Test
    void writesEveryColumnInTheOrderOfTheContractAndEveryLineInTheOrderOfTime() throws IOException {
        Path file = folder.resolve("out.csv");

        Run run = evenkeel.run("export", "--out", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip()).isEqualTo("2 sessions are in " + file);
        assertThat(Files.readAllLines(file)).containsExactly(HEADER, EARLIER, LATER);
    }

    @Test
    void printsOnStandardOutputAndNothingElse() {
        Run run = evenkeel.run("export", "--out", "-", "--format", "ndjson");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"source\":\"studio\",\"external_id\":\"1\",\"trainer\":\"Ada\",\"activity\":\"Yoga\","
                                + "\"room\":\"Hall\",\"zone\":\"UTC\",\"planned_start\":\"2026-03-02T23:30:00Z\","
                                + "\"planned_end\":\"2026-03-03T00:30:00Z\",\"status\":\"CANCELLED\",\"offered\":12,"
                                + "\"booked\":3,\"cancelled_at\":\"2026-03-01T00:00:00Z\"}",
                        "{\"source\":\"studio\",\"external_id\":\"2\",\"trainer\":\"=Bo\",\"activity\":\"Yoga, gentle\","
                                + "\"zone\":\"UTC\",\"planned_start\":\"2026-03-03T08:00:00Z\","
                                + "\"planned_end\":\"2026-03-03T09:00:00Z\",\"status\":\"PLANNED\"}");
    }

    @ParameterizedTest
    @CsvSource({"out.csv, source", "out.NDJSON, {", "out.jsonl, {", "out.ics, BEGIN:VCALENDAR", "out.txt, source"})
    void choosesTheFormatByTheEndingOfTheFile(String name, String beginning) throws IOException {
        Path file = folder.resolve(name);

        evenkeel.run("export", "--out", file.toString());

        assertThat(Files.readString(file)).startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "ics"})
    void anImportOfAnExportChangesNothingAndFillsAnEmptyStoreWithTheSame(String format) {
        Path first = folder.resolve("first." + format);
        Path second = folder.resolve("second." + format);
        String other = "sqlite:" + folder.resolve("other.db");
        evenkeel.run("export", "--out", first.toString());

        Run same = evenkeel.run("import", first.toString());
        Run empty = evenkeel.run("import", first.toString(), "--store", other);
        evenkeel.run("export", "--out", second.toString(), "--store", other);

        assertThat(same.out().strip()).isEqualTo("2 records read: 0 added, 0 replaced, 2 unchanged, 0 rejected");
        assertThat(empty.out().strip()).isEqualTo("2 records read: 2 added, 0 replaced, 0 unchanged, 0 rejected");
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-03, UTC, 1",
        "2026-03-03, 2026-03-04, UTC, 2",
        "2026-03-03, 2026-03-04, Europe/Oslo, '1,2'",
        "2026-03-02, 2026-03-03, Europe/Oslo, ''",
        "2026-03-03, 2026-03-03, UTC, ''"
    })
    void writesOnlyTheDaysThatAreAskedFor(String from, String to, String zone, String ids) {
        Run run = evenkeel.run("export", "--out", "-", "--from", from, "--to", to, "--zone", zone);

        assertThat(run.out().lines().skip(1).map(line -> line.split(",", -1)[1]))
                .containsExactlyElementsOf(Stream.of(ids.split(",", -1))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "something else\n".repeat(100));

        evenkeel.run("export", "--out", file.toString());

        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(leftBehind()).isEmpty();
    }

    /** Session 2 has an end that no store of this program writes, so that the export fails half way. */
    @Test
    void leavesTheFileAsItWasWhenTheStoreFailsHalfWay() throws Exception {
        Path file = Files.writeString(folder.resolve("out.csv"), "as it was\n");
        SqliteSessions.execute(
                folder.resolve("data").resolve("evenkeel.db"),
                "UPDATE session SET planned_end = planned_start - 1 WHERE external_id = '2'");

        Run run = evenkeel.run("export", "--out", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("evenkeel: ").hasLineCount(1);
        assertThat(file).hasContent("as it was\n");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void saysThatItCannotWriteThere() {
        Path nowhere = folder.resolve("none").resolve("out.csv");

        Run inNoFolder = evenkeel.run("export", "--out", nowhere.toString());
        Run overAFolder = evenkeel.run("export", "--out", folder.toString());

        assertThat(List.of(inNoFolder, overAFolder)).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("--out").hasLineCount(1);
        });
    }

    @Test
    void neverReplacesTheStoreAndMakesNone() {
        Path store = folder.resolve("data").resolve("evenkeel.db");

        Run overTheStore = evenkeel.run("export", "--out", store.toString());
        Run fromNone = evenkeel.run("export", "--out", "-", "--store", "sqlite:" + folder.resolve("none.db"));

        assertThat(overTheStore.exitCode()).isEqualTo(2);
        assertThat(overTheStore.err()).contains("would replace the store");
        assertThat(fromNone.exitCode()).isEqualTo(69);
        assertThat(fromNone.err()).contains("there is no store at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--from 2026-03-02",
                "--to 2026-03-02",
                "--zone UTC",
                "--from 2026-03-03 --to 2026-03-02",
                "--format xml"
            })
    void refusesAWrongCommandLine(String options) {
        Run run = evenkeel.run(("export --out - " + options).split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--");
    }

    private List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
