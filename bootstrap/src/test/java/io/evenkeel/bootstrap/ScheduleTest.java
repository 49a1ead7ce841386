package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about the schedule, as people and scripts ask them. */
class ScheduleTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void expandsASeriesAcrossAChangeOfTheClocks() {
        Run run = expand("FREQ=WEEKLY;COUNT=3", "2026-03-15T02:30", "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"instances\":["
                        + "{\"start\":\"2026-03-15T01:30:00Z\",\"end\":\"2026-03-15T02:30:00Z\"},"
                        + "{\"start\":\"2026-03-22T01:30:00Z\",\"end\":\"2026-03-22T02:30:00Z\"},"
                        + "{\"start\":\"2026-03-29T01:30:00Z\",\"end\":\"2026-03-29T02:30:00Z\"}]}\n");
    }

    @Test
    void addsAndTakesAwayDates() {
        Run run = expand(
                "FREQ=DAILY;COUNT=3",
                "2026-03-02T18:00",
                "--duration",
                "PT45M",
                "--exdate",
                "2026-03-03T18:00,2026-03-04T18:00",
                "--rdate",
                "2026-03-09T10:00");

        assertThat(run.out())
                .containsPattern(
                        "(?m)^  Mon 2026-03-02 18:00 \\+01:00 +Mon 2026-03-02 18:45 \\+01:00 +2026-03-02T17:00:00Z$")
                .containsPattern("(?m)^  Mon 2026-03-09 10:00")
                .hasLineCount(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "FREQ=HOURLY | 2026-03-02T18:00 | FREQ 'HOURLY': use DAILY, WEEKLY, MONTHLY or YEARLY",
                "FREQ=DAILY;BYHOUR=9 | 2026-03-02T18:00 | BYHOUR",
                "FREQ=WEEKLY;BYDAY=TU | 2026-03-02T18:00 | START_DOES_NOT_MATCH",
                "FREQ=DAILY | yesterday | 'yesterday' is not a local time; write it like 2026-03-02T18:00"
            })
    void saysWhatIsWrongWithASeries(String rule, String start, String message) {
        Run run = expand(rule, start);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void refusesADurationOfNothing() {
        assertThat(expand("FREQ=DAILY", "2026-03-02T18:00", "--duration", "PT0S")
                        .exitCode())
                .isEqualTo(2);
        assertThat(expand("FREQ=DAILY", "2026-03-02T18:00", "--duration", "1h").err())
                .contains("'1h' is not a duration; write it like PT45M or PT1H30M");
    }

    @Test
    void findsDoubleBookings() {
        Imports imports = new Imports(folder);
        imports.of(Imports.HEADER
                + "\nAda,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z\n"
                + "Ada,Boxing,2026-03-02T08:40Z,2026-03-02T09:40Z\n"
                + "Bo,Boxing,2026-03-02T08:40Z,2026-03-02T09:40Z\n");
        List<String> ids = new ArrayList<>();
        imports.stored().stream()
                .filter(session -> session.trainer() != null)
                .map(Session::id)
                .forEach(id -> ids.add(id.value()));

        Run json = run("conflicts", "--from", "2026-03-02", "--to", "2026-03-03", "--format", "json");
        Run table = run("conflicts", "--from", "2026-03-02", "--to", "2026-03-03", "--zone", "Europe/Oslo");

        Map<String, Object> flat = Reports.flat(json.json());
        assertThat(json.exitCode()).as(json.err()).isZero();
        assertThat(json.out())
                .startsWith("{\"conflicts\":[{\"kind\":\"DOUBLE_BOOKING\",\"resource\":{\"type\":\"trainer\",\"id\":\"")
                .contains("\"name\":\"Ada\"},\"sessions\":[\"" + ids.get(0) + "\",")
                .endsWith("\"],\"overlapSeconds\":1200}]}\n");
        assertThat(flat).isNotEmpty();
        assertThat(table.out())
                .containsPattern("(?m)^  Mon 2026-03-02 09:40 \\+01:00 +DOUBLE_BOOKING +Ada +20.0 ")
                .contains("\n  1 conflicts\n");
    }

    @Test
    void looksAtOneThatReachesIntoTheRange() {
        new Imports(folder)
                .of(Imports.HEADER
                        + "\nAda,Yoga,2026-03-01T23:30Z,2026-03-02T00:30Z\n"
                        + "Ada,Boxing,2026-03-02T00:15Z,2026-03-02T01:00Z\n"
                        + "Ada,Boxing,2026-03-04T08:00Z,2026-03-04T09:00Z\n"
                        + "Ada,Yoga,2026-03-04T08:00Z,2026-03-04T09:00Z\n");

        assertThat(run("conflicts", "--from", "2026-03-02", "--to", "2026-03-03")
                        .out())
                .contains("\n  1 conflicts\n");
        assertThat(run("conflicts", "--from", "2026-03-01", "--to", "2026-03-02")
                        .out())
                .contains("\n  1 conflicts\n");
        assertThat(run("conflicts", "--from", "2026-03-03", "--to", "2026-03-04")
                        .out())
                .contains("\n  0 conflicts\n");
        assertThat(run("conflicts", "--from", "2026-03-04", "--to", "2026-03-04")
                        .out())
                .contains("\n  0 conflicts\n");
    }

    @Test
    void refusesMoreConflictsThanAnybodyReads() {
        StringBuilder csv = new StringBuilder(Imports.HEADER).append('\n');
        for (int i = 0; i < 150; i++) {
            csv.append("Ada,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z\n");
        }
        new Imports(folder).of(csv.toString());

        Run run = run("conflicts", "--from", "2026-03-02", "--to", "2026-03-03");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("more than 10000 conflicts; ask for a shorter one");
    }

    @Test
    void wantsAStoreAndACommand() {
        assertThat(run("conflicts", "--from", "2026-03-02", "--to", "2026-03-03")
                        .exitCode())
                .isEqualTo(69);
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run().err()).contains("name a command");
    }

    private Run expand(String rule, String start, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "expand",
                "--rrule",
                rule,
                "--start",
                start,
                "--zone",
                "Europe/Oslo",
                "--from",
                "2026-03-01",
                "--to",
                "2026-04-01"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("schedule"));
        all.addAll(List.of(arguments));
        return new Evenkeel(folder).run(all.toArray(String[]::new));
    }
}
