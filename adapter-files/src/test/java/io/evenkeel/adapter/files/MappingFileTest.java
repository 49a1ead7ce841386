package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFileTest {

    private static final Path FLIGHTS = Path.of("..", "examples", "data", "flights-mapping.conf");

    @TempDir
    Path folder;

    @Test
    void readsAFlightAsASession() {
        Map<SessionField, String> values = row(
                MappingFile.read(FLIGHTS),
                "date,delay,distance,origin,destination\n2001/01/01 00:47,66,1750,DTW,LAS\n");

        assertThat(values)
                .containsEntry(SessionField.TRAINER, "DTW")
                .containsEntry(SessionField.ACTIVITY, "LAS")
                .containsEntry(SessionField.PLANNED_START, "2000-12-31T23:41Z")
                .containsEntry(SessionField.PLANNED_END, "2001-01-01T00:41Z")
                .containsEntry(SessionField.ACTUAL_START, "2001-01-01T00:47Z")
                .containsEntry(SessionField.ACTUAL_END, "2001-01-01T01:47Z")
                .containsEntry(SessionField.STATUS, "COMPLETED")
                .containsEntry(SessionField.SOURCE, "bts-flights-2001");
    }

    @Test
    void movesTimesOnTheTimeLineAcrossAChangeOfTheClocks() throws IOException {
        ColumnMapping mapping =
                mapping("activity { constant = a }, zone { constant = Europe/Oslo }, planned_start { column = s },"
                        + " planned_end { field = planned_start, plus-minutes = 60 }");

        Map<SessionField, String> values = row(mapping, "s\n2026-03-29T01:30\n");

        assertThat(values).containsEntry(SessionField.PLANNED_END, "2026-03-29T03:30+02:00");
    }

    @Test
    void namesTheForeignColumnOfABadValueOnce() {
        CsvSessionSource source = source(
                MappingFile.read(FLIGHTS), "date,delay,distance,origin,destination\n2001/13/01 00:47,66,1,DTW,LAS\n");

        List<Reject> rejects = source.next().orElseThrow().match(row -> List.of(), SourceRecord.Unreadable::rejects);

        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(RejectCode.BAD_TIME);
            assertThat(reject.column()).isEqualTo("date");
        });
    }

    @Test
    void namesTheColumnThatTheFileLacks() {
        CsvSessionSource source = source(MappingFile.read(FLIGHTS), "date,distance,origin,destination\n");

        List<Reject> rejects = source.next().orElseThrow().match(row -> List.of(), SourceRecord.Unreadable::rejects);

        assertThat(rejects).extracting(Reject::column).containsExactly("delay");
        assertThat(source.next()).isEmpty();
    }

    @Test
    void readsAnotherSeparator() throws IOException {
        Path file = folder.resolve("m.conf");
        Files.writeString(
                file,
                "separator = \";\"\nfields { activity { column = a }, planned_start { column = s }, planned_end { column = e } }");

        assertThat(row(MappingFile.read(file), "a;s;e\nYoga, gentle;S;E\n"))
                .containsEntry(SessionField.ACTIVITY, "Yoga, gentle");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() throws IOException {
        Path file = Files.writeString(folder.resolve("m.conf"), "fields = " + "[".repeat(100_000));

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> MappingFile.read(file))
                .withMessageContaining("nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\"", "\\n", "\\r", "", ";;"})
    void refusesASeparatorThatCannotSeparate(String separator) throws IOException {
        Path file = Files.writeString(
                folder.resolve("m.conf"), "separator = \"" + separator + "\"\nfields { activity { column = a } }");

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> MappingFile.read(file))
                .withMessageContaining("separator must be one character");
    }

    @ParameterizedTest
    @CsvSource({
        "+999999999-12-31T23:59:00, 1, later",
        "-999999999-01-01T00:00:00, -1, later",
        "2001-01-01T00:00:00, 9223372036854775807, planned_end"
    })
    void rejectsATimeThatLeavesTheCalendar(String start, long minutes, String column) throws IOException {
        String shift = column.equals("planned_end") ? String.valueOf(minutes) : "{ column = later }";
        ColumnMapping mapping = mapping("activity { constant = a }, planned_start { column = s },"
                + " planned_end { field = planned_start, plus-minutes = " + shift + " }");

        List<Reject> rejects = source(mapping, "s,later\n" + start + "," + minutes + "\n")
                .next()
                .orElseThrow()
                .match(row -> List.of(), SourceRecord.Unreadable::rejects);

        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(RejectCode.TIME_OUT_OF_RANGE);
            assertThat(reject.line()).isEqualTo(2);
            assertThat(reject.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "activity { column = a }, planned_start { column = s } | planned_end",
                "activty { column = a } | 'activty' is not a session field",
                "activity { colum = a } | 'colum' is not known",
                "activity { column = a, constant = b } | exactly one of",
                "activity { column = a, plus-minutes = 3 } | are for times",
                "planned_start { column = s, pattern = \"bogus\" } | bad pattern",
                "planned_start { column = s, plus-minutes = 1, minus-minutes = 1 } | not both",
                "planned_start { column = s, plus-minutes = soon } | plus-minutes",
                "activity { constant = a }, planned_start { field = planned_end }, planned_end { field = planned_start }"
                        + " | in a circle",
                "activity { constant = a }, planned_end { field = actual_end }, planned_start { column = s }"
                        + " | which the mapping does not give",
                "activity { | cannot use the mapping"
            })
    void saysWhatIsWrongWithAMapping(String fields, String expected) {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> mapping(fields))
                .withMessageContaining(expected);
    }

    private ColumnMapping mapping(String fields) throws IOException {
        Path file = folder.resolve("mapping.conf");
        Files.writeString(file, "fields { " + fields + " }");
        return MappingFile.read(file);
    }

    private static Map<SessionField, String> row(ColumnMapping mapping, String csv) {
        return source(mapping, csv).next().orElseThrow().match(SourceRecord.Row::values, bad -> {
            throw new AssertionError(bad.rejects().toString());
        });
    }

    private static CsvSessionSource source(ColumnMapping mapping, String csv) {
        return new CsvSessionSource(new ByteArrayInputStream(csv.getBytes(UTF_8)), mapping, ZoneId.of("UTC"));
    }
}
