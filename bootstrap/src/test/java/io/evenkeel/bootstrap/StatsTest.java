package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on a handful of sessions, as people and as spreadsheets get them. */
class StatsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Imports imports;

    @BeforeEach
    void importThreeSessions() {
        imports = new Imports(folder);
        imports.of(Imports.HEADER
                + ",actual_start,actual_end,status,offered,booked,attended\n"
                + "Ada,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,2026-03-02T08:10Z,2026-03-02T09:10Z,COMPLETED,10,8,6\n"
                + "Ada,Boxing,2026-03-02T23:30Z,2026-03-03T00:30Z,,,NO_SHOW,,,\n"
                + "Bo,Yoga,2026-03-03T08:00Z,2026-03-03T09:00Z,,,CANCELLED,,,\n");
    }

    @Test
    void printsATableForPeople() {
        Run run = stats("overview", "2026-03-02", "2026-03-04");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("overview, 2026-03-02 to 2026-03-04 (not included), UTC, as of ")
                .containsPattern("(?m)^  sessions.completed +1$")
                .containsPattern("(?m)^  completionRate +33.3 %  \\(1 of 3\\)$")
                .containsPattern("(?m)^  fillRate +80.0 %  \\(8 of 10\\)$")
                .containsPattern("(?m)^  dataQuality.unassigned +0$");
    }

    @Test
    void printsADashAndAReasonWhereThereIsNothingToDivide() {
        Run run = stats("adherence", "2025-03-02", "2025-03-04");

        assertThat(run.out())
                .contains("—  (NO_PLANNED_TIME)\n")
                .contains("  startDeviation.meanSeconds               —\n");
    }

    @Test
    void printsValuesSeparatedByCommas() {
        Run run = stats("adherence", "2026-03-02", "2026-03-03", "--format", "csv");

        assertThat(run.out()).isEqualTo("""
                        measure,value,numerator,denominator,reason
                        sessions.planned,0,,,
                        sessions.inProgress,0,,,
                        sessions.completed,1,,,
                        sessions.cancelled,0,,,
                        sessions.noShow,1,,,
                        sessions.overdue,0,,,
                        plannedSeconds,7200,,,
                        actualSeconds,3600,,,
                        overlapSeconds,3000,,,
                        scheduleAdherence,0.4166666666666667,3000,7200,
                        strictAdherence,0.38461538461538464,3000,7800,
                        conformance,0.5,3600,7200,
                        punctuality,0.0,0,2,
                        bands.missed,1,,,
                        bands.shorter,0,,,
                        bands.asPlanned,1,,,
                        bands.longer,0,,,
                        startDeviation.count,1,,,
                        startDeviation.meanSeconds,600.0,,,
                        startDeviation.medianSeconds,600,,,
                        startDeviation.p90Seconds,600,,,
                        startDeviation.standardDeviationSeconds,,,,
                        dataQuality.missingActual,0,,,
                        dataQuality.openActual,0,,,
                        dataQuality.invertedActual,0,,,
                        dataQuality.outlierDeviation,0,,,
                        dataQuality.unassigned,0,,,
                        """);
    }

    @Test
    void printsATableOfTrainers() {
        Run run = stats("trainers", "2026-03-02", "2026-03-04");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^  trainer +sessions +planned h +delivered h +share")
                .containsPattern("(?m)^  Ada +2 +2.0 +1.0 +100.0 % +0.0 % +1.0 +0 +— +—$")
                .containsPattern("(?m)^  Bo +1 +1.0 +0.0 +0.0 % +— +0.0 +0 +— +—$")
                .contains("fairness of the planned load (Gini, 0 is equal): 0.167")
                .containsPattern("(?m)^  dataQuality.unassigned +0$");
    }

    @Test
    void printsATableOfActivities() {
        assertThat(stats("activities", "2026-03-02", "2026-03-04").out())
                .containsPattern("(?m)^  Yoga +2 +2.0 +1.0 +60.0 +60.0 +60.0 +0.0 % +80.0 % +50.0 %$")
                .containsPattern("(?m)^  Boxing +1 +1.0 +0.0 +— +— +— +— +— +0.0 %$");
    }

    @Test
    void printsATrendWithItsChangesAndItsEarlierRange() {
        Run run = stats(
                "trend",
                "2026-03-03",
                "2026-03-04",
                "--measure",
                "sessions",
                "--bucket",
                "day",
                "--compare",
                "previous");

        assertThat(run.out())
                .containsPattern("(?m)^  from +to +sessions +sessions +change +earlier +change to it$")
                .containsPattern("(?m)^  2026-03-03 +2026-03-04 +1 +1 +— +2 +-1$")
                .contains("  whole range: 1\n  2026-03-02 to 2026-03-03: 2, change -1\n");
    }

    @Test
    void marksABucketThatTheRangeCuts() {
        assertThat(stats("trend", "2026-03-03", "2026-03-09", "--bucket", "week")
                        .out())
                .contains("  2026-03-03 *  2026-03-09 ")
                .contains("  * not a whole week\n");
    }

    @Test
    void printsAWeekOfHours() {
        assertThat(stats("heatmap", "2026-03-02", "2026-03-09").out())
                .containsPattern("(?m)^  hour +0 +1 +2 .* 23$")
                .containsPattern("(?m)^  Mon +0.0 +(0.0 +){7}1.0 +(0.0 +){14}0.5$");
    }

    @Test
    void printsBothRangesOfAComparison() {
        assertThat(stats("overview", "2026-03-03", "2026-03-04", "--compare", "previous")
                        .out())
                .contains("\ncompared with 2026-03-02 to 2026-03-03\n")
                .containsPattern("(?m)^  completionRate +0.0 %  \\(0 of 1\\)$")
                .containsPattern("(?m)^  completionRate +50.0 %  \\(1 of 2\\)$");
    }

    @Test
    void printsALineForEachTrainerAsCsvAndDefusesFormulas() {
        imports.of(Imports.HEADER + "\n\"=1+1, \"\"Cy\"\"\",Yoga,2026-03-05T08:00Z,2026-03-05T09:00Z\n");

        Run run = stats("trainers", "2026-03-05", "2026-03-06", "--format", "csv");

        assertThat(run.out().lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("trainer.id,trainer.name,assigned,active,");
        assertThat(run.out().lines().skip(1))
                .first()
                .asString()
                .matches(
                        "[-0-9a-f]{36},\"'=1\\+1, \"\"Cy\"\"\",true,true,.*,AVAILABILITY_UNKNOWN,,0,0,CONTRACT_UNKNOWN");
    }

    @Test
    void hasTheSameCsvHeaderWithoutALine() {
        for (String family : List.of("activities", "trend", "heatmap")) {
            String full =
                    stats(family, "2026-03-02", "2026-03-04", "--format", "csv").out();
            String empty =
                    stats(family, "2020-03-02", "2020-03-02", "--format", "csv").out();

            assertThat(empty.lines().findFirst())
                    .isEqualTo(full.lines().findFirst())
                    .isPresent();
            assertThat(full.lines().skip(1)).isNotEmpty();
        }
        assertThat(stats("heatmap", "2026-03-02", "2026-03-04", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(1 + 7 * 24)
                .anyMatch(line -> line.startsWith("monday,8,3600,"));
    }

    @Test
    void refusesTheOptionsOfATrendElsewhere() {
        Run measure = stats("overview", "2026-03-02", "2026-03-04", "--measure", "sessions");
        Run speed = stats("trend", "2026-03-02", "2026-03-04", "--measure", "speed");

        assertThat(measure.exitCode()).isEqualTo(2);
        assertThat(measure.err()).contains("--measure and --bucket are for the family trend");
        assertThat(speed.exitCode()).isEqualTo(2);
        assertThat(speed.err()).contains("'speed' is not a measure; the measures are sessions, ");
    }

    @Test
    void saysWhatToNarrowWhenAReportIsTooLarge() {
        Run run = new Evenkeel(folder)
                .with("EVENKEEL_STATISTICS_MAX_SESSIONS", "2")
                .run("stats", "overview", "--from", "2026-03-02", "--to", "2026-03-04");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().strip())
                .isEqualTo("evenkeel: this takes more than 2 sessions; ask for a shorter range, one trainer or one"
                        + " activity");
    }

    @Test
    void countsASessionOnTheDayOfTheReportZone() {
        Run utc = stats("overview", "2026-03-03", "2026-03-04", "--format", "json");
        Run oslo = stats("overview", "2026-03-03", "2026-03-04", "--format", "json", "--zone", "Europe/Oslo");

        assertThat(Reports.flat(utc.json())).containsEntry("data.sessions.noShow", 0);
        assertThat(Reports.flat(oslo.json()))
                .containsEntry("data.sessions.noShow", 1)
                .containsEntry("meta.zone", "Europe/Oslo");
    }

    @Test
    void countsOneTrainerByNameOrById() {
        String id = imports.stored().stream()
                .map(Session::trainer)
                .filter(Objects::nonNull)
                .map(TrainerId::value)
                .findFirst()
                .orElseThrow();

        Run byName = stats("overview", "2026-03-02", "2026-03-04", "--format", "json", "--trainer", "Ada");
        Run byId = stats("overview", "2026-03-02", "2026-03-04", "--format", "json", "--trainer", id);

        assertThat(Reports.flat(byName.json().get("data")))
                .containsEntry("trainers", 1)
                .containsEntry("sessions.completed", 1)
                .containsEntry("sessions.noShow", 1)
                .containsEntry("sessions.cancelled", 0)
                .isEqualTo(Reports.flat(byId.json().get("data")));
    }

    @Test
    void countsOneActivity() {
        Run run = stats("OVERVIEW", "2026-03-02", "2026-03-04", "--format", "JSON", "--activity", "Yoga");

        assertThat(Reports.flat(run.json().get("data")))
                .containsEntry("activities", 1)
                .containsEntry("trainers", 2);
    }

    @Test
    void refusesATrainerOrAnActivityThatNobodyKnows() {
        Run trainer = stats("overview", "2026-03-02", "2026-03-04", "--trainer", "Nobody");
        Run activity = stats("overview", "2026-03-02", "2026-03-04", "--activity", "Chess");

        assertThat(trainer.exitCode()).isEqualTo(2);
        assertThat(trainer.err().strip()).isEqualTo("evenkeel: there is no trainer 'Nobody'");
        assertThat(activity.exitCode()).isEqualTo(2);
        assertThat(activity.err().strip()).isEqualTo("evenkeel: there is no activity 'Chess'");
    }

    private Run stats(String family, String from, String to, String... more) {
        List<String> arguments = new ArrayList<>(List.of("stats", family, "--from", from, "--to", to));
        arguments.addAll(List.of(more));
        return new Evenkeel(folder).run(arguments.toArray(String[]::new));
    }
}
