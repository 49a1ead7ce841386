package io.evenkeel.bootstrap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trainers, activities, trend and heatmap of 20,000 real flights, against a recomputation from the same file. */
class FlightGroupsTest {

    private static final Path DATA = Path.of("..", "examples", "data");
    private static final LocalDate FROM = LocalDate.of(2001, 1, 1);
    private static final LocalDate TO = LocalDate.of(2001, 4, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before the first test.
    private static Path folder;

    private static List<String> lines = List.of();

    @BeforeAll
    static void importTheFlights() throws IOException {
        Path flights = DATA.resolve("flights-20k.csv");
        lines = Files.readAllLines(flights);
        Run imported = new Evenkeel(folder)
                .run(
                        "import",
                        flights.toString(),
                        "--mapping",
                        DATA.resolve("flights-mapping.conf").toString());
        assertThat(imported.exitCode()).as(imported.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/St_Johns"})
    void agreesWithARecomputationOfTrainers(String zone) {
        Map<?, ?> data = data("trainers", zone);
        Map<String, List<Long>> rows = new TreeMap<>();
        for (Map<?, ?> row : rows(data, "trainers")) {
            rows.put(
                    text(row, "trainer", "name"),
                    List.of(
                            number(row, "sessions", "completed"),
                            number(row, "plannedSeconds"),
                            number(row, "backToBack", "numerator"),
                            number(row, "longestRunSeconds"),
                            number(row, "longestRunSessions"),
                            number(row, "shortRests")));
            assertThat(number(row, "deliveredSeconds")).isEqualTo(number(row, "plannedSeconds"));
            assertThat(number(row, "share", "denominator")).isEqualTo(3_600L * total(data));
        }

        FlightGroupsOracle oracle = oracle(zone);
        // Airports without a flight in the range are rows too, since they could have had one.
        rows.values().removeIf(row -> row.get(0) == 0);
        assertThat(rows).isEqualTo(oracle.trainers());
    }

    @Test
    void agreesWithARecomputationOfFairness() {
        Map<?, ?> fairness = (Map<?, ?>) requireNonNull(data("trainers", "UTC").get("fairness"));
        boolean everyAirportFlew = rows(data("trainers", "UTC"), "trainers").stream()
                .allMatch(row -> number(row, "sessions", "completed") > 0);

        assertThat(everyAirportFlew).isTrue();
        assertThat((Double) fairness.get("value")).isCloseTo(oracle("UTC").fairness(), within(1e-12));
    }

    @Test
    void agreesWithARecomputationOfActivities() {
        Map<String, List<Long>> rows = new TreeMap<>();
        for (Map<?, ?> row : rows(data("activities", "UTC"), "activities")) {
            rows.put(
                    text(row, "activity", "name"),
                    List.of(number(row, "sessions", "completed"), number(row, "plannedSeconds")));
            assertThat(number(row, "actualDuration", "p90Seconds")).isEqualTo(3_600);
            assertThat(number(row, "overrunSeconds")).isZero();
        }

        assertThat(rows).isEqualTo(oracle("UTC").activities());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/St_Johns"})
    void agreesWithARecomputationOfTheTrend(String zone) {
        Map<String, Long> days = new LinkedHashMap<>();
        Map<?, ?> data = data("trend", zone, "--measure", "completed", "--bucket", "day");
        rows(data, "buckets").forEach(row -> days.put(text(row, "from"), number(row, "value", "numerator")));

        assertThat(days).containsExactlyEntriesOf(oracle(zone).days());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/St_Johns"})
    void agreesWithARecomputationOfTheHeatmap(String zone) {
        List<long[]> cells = new ArrayList<>();
        for (Object day : (List<?>) Objects.requireNonNull(data("heatmap", zone).get("cells"))) {
            for (Object cell : (List<?>) day) {
                Map<?, ?> hour = (Map<?, ?>) cell;
                cells.add(new long[] {
                    number(hour, "plannedSeconds"),
                    number(hour, "actualSeconds"),
                    number(hour, "overlapSeconds"),
                    number(hour, "realSeconds")
                });
            }
        }

        assertThat(cells.toArray(long[][]::new)).isDeepEqualTo(oracle(zone).hours());
    }

    private static long total(Map<?, ?> data) {
        return rows(data, "trainers").stream()
                .mapToLong(row -> number(row, "sessions", "completed"))
                .sum();
    }

    private static FlightGroupsOracle oracle(String zone) {
        return new FlightGroupsOracle(lines, FROM, TO, ZoneId.of(zone));
    }

    private static Map<?, ?> data(String family, String zone, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "stats", family, "--format", "json", "--from", FROM.toString(), "--to", TO.toString(), "--zone", zone));
        arguments.addAll(List.of(more));
        Run run = new Evenkeel(folder).run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return (Map<?, ?>) Objects.requireNonNull(run.json().get("data"));
    }

    private static List<Map<?, ?>> rows(Map<?, ?> data, String name) {
        List<Map<?, ?>> rows = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(data.get(name))).forEach(row -> rows.add((Map<?, ?>) row));
        return rows;
    }

    private static long number(Map<?, ?> row, String... path) {
        return ((Number) value(row, path)).longValue();
    }

    private static String text(Map<?, ?> row, String... path) {
        return (String) value(row, path);
    }

    private static Object value(Map<?, ?> row, String... path) {
        Object value = row;
        for (String name : path) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(name), name);
        }
        return value;
    }
}
