package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way of 20,000 real flights, from the file to the report, against a recomputation from the same file. */
class FlightsAdherenceTest {

    private static final Path DATA = Path.of("..", "examples", "data");
    private static final Path FLIGHTS = DATA.resolve("flights-20k.csv");
    private static final LocalDate FROM = LocalDate.of(2001, 1, 1);
    private static final LocalDate TO = LocalDate.of(2001, 4, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before the first test.
    private static Path folder;

    private static List<String> lines = List.of();

    @BeforeAll
    static void importTheFlights() throws IOException {
        lines = Files.readAllLines(FLIGHTS);

        Run imported = importFlights();

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out())
                .isEqualToIgnoringNewLines("20000 records read: 20000 added, 0 replaced, 0 unchanged, 0 rejected\n");
    }

    @Test
    void addsNothingWhenTheFileIsImportedAgain() {
        Run repeated = importFlights();

        assertThat(repeated.exitCode()).isZero();
        assertThat(repeated.err()).isEmpty();
        assertThat(repeated.out())
                .isEqualToIgnoringNewLines("20000 records read: 0 added, 0 replaced, 20000 unchanged, 0 rejected\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/St_Johns"})
    void agreesWithARecomputationOfAdherence(String zone) {
        Map<String, Object> report = stats("adherence", FROM, TO, "--zone", zone);

        Reports.assertSame(report.get("data"), oracle(FROM, TO, ZoneId.of(zone)).adherence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/St_Johns"})
    void agreesWithARecomputationOfTheOverview(String zone) {
        Map<String, Object> report = stats("overview", FROM, TO, "--zone", zone);

        Reports.assertSame(report.get("data"), oracle(FROM, TO, ZoneId.of(zone)).overview());
    }

    @Test
    void agreesForOneDayAndForNone() {
        LocalDate day = LocalDate.of(2001, 2, 14);

        Map<String, Object> one = stats("adherence", day, day.plusDays(1));
        Map<String, Object> none = stats("adherence", day, day);

        Reports.assertSame(
                one.get("data"), oracle(day, day.plusDays(1), ZoneOffset.UTC).adherence());
        Reports.assertSame(none.get("data"), oracle(day, day, ZoneOffset.UTC).adherence());
    }

    @Test
    void agreesForOneTrainerByName() {
        String trainer = oracle(FROM, TO, ZoneOffset.UTC).busiestOrigin();
        List<String> flightsFromThere = new ArrayList<>(lines.subList(0, 1));
        lines.stream().filter(line -> line.contains("," + trainer + ",")).forEach(flightsFromThere::add);

        Map<String, Object> report = stats("adherence", FROM, TO, "--trainer", trainer);

        Reports.assertSame(
                report.get("data"), new FlightsOracle(flightsFromThere, FROM, TO, ZoneOffset.UTC).adherence());
    }

    @Test
    void saysWhereTheReportComesFrom() {
        Map<String, Object> report = stats("adherence", FROM, TO);

        assertThat(Reports.flat(report.get("meta")))
                .containsEntry("family", "adherence")
                .containsEntry("from", "2001-01-01")
                .containsEntry("to", "2001-04-01")
                .containsEntry("zone", "UTC")
                .containsEntry("source", "fold")
                .containsEntry("complete", true);
        assertThat(Reports.flat(report.get("dataQuality")).values()).containsOnly(0);
    }

    /** The canary of the comparison: a report that lacks one flight must not pass. */
    @Test
    void wouldNoticeOneMissingFlight() {
        Object data = stats("adherence", FROM, TO).get("data");
        List<String> oneLess = lines.subList(0, lines.size() - 1);

        FlightsOracle wrong = new FlightsOracle(oneLess, FROM, TO, ZoneOffset.UTC);

        assertThatThrownBy(() -> Reports.assertSame(data, wrong.adherence())).isInstanceOf(AssertionError.class);
    }

    private static FlightsOracle oracle(LocalDate from, LocalDate to, ZoneId zone) {
        return new FlightsOracle(lines, from, to, zone);
    }

    private static Run importFlights() {
        return new Evenkeel(folder)
                .run(
                        "import",
                        FLIGHTS.toString(),
                        "--mapping",
                        DATA.resolve("flights-mapping.conf").toString());
    }

    private static Map<String, Object> stats(String family, LocalDate from, LocalDate to, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("stats", family, "--format", "json", "--from", from.toString(), "--to", to.toString()));
        arguments.addAll(List.of(more));
        Run run = new Evenkeel(folder).run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.json();
    }
}
