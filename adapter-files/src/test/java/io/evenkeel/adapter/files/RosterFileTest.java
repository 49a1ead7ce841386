package io.evenkeel.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.document.DocumentError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    @TempDir
    Path folder;

    @Test
    void readsHoconWithCommentsAndSubstitutions() throws IOException {
        Map<String, Object> document = read("""
                # The hours of most people.
                definitions.office = [{ day = MONDAY, from = "09:00", to = "17:00" }]
                trainers = [
                  { name = Ada Berg, active = true, weekly = ${definitions.office} }
                  { name = "Bo", weekly = ${definitions.office} [{ day = SUNDAY, from = "00:00", to = "24:00" }] }
                ]
                activities += { name = Yoga, defaultDurationSeconds = 3600, date = 2026-03-02, ratio = 1.5, none = null }
                """);

        Map<String, Object> monday = Map.of("day", "MONDAY", "from", "09:00", "to", "17:00");
        Map<String, Object> yoga = new LinkedHashMap<>(
                Map.of("name", "Yoga", "defaultDurationSeconds", 3_600, "date", "2026-03-02", "ratio", 1.5));
        yoga.put("none", null);
        assertThat(document).containsOnlyKeys("trainers", "activities");
        assertThat(document.get("trainers"))
                .isEqualTo(List.of(
                        Map.of("name", "Ada Berg", "active", true, "weekly", List.of(monday)),
                        Map.of(
                                "name",
                                "Bo",
                                "weekly",
                                List.of(monday, Map.of("day", "SUNDAY", "from", "00:00", "to", "24:00")))));
        assertThat(document.get("activities")).isEqualTo(List.of(yoga));
    }

    @Test
    void writesJsonInTheOrderOfTheDocumentAndReadsItBack() throws IOException {
        Map<String, Object> room = new LinkedHashMap<>();
        room.put("name", "Z\u00FC \"x\" \uD83D\uDE80\\");
        room.put("id", "r1");
        room.put("concurrentSessions", 2);
        Map<String, Object> document = Map.of("rooms", List.of(room));
        Path file = folder.resolve("roster.json");
        Files.writeString(file, "what was there before ".repeat(100));

        RosterFile.write(file, document);

        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "rooms" : [
                    {
                      "name" : "Z\u00FC \\"x\\" \uD83D\uDE80\\\\",
                      "id" : "r1",
                      "concurrentSessions" : 2
                    }
                  ]
                }
                """);
        assertThat(read(Files.readString(file))).isEqualTo(document);
    }

    @Test
    void saysThatADocumentIsNestedTooDeeply() throws IOException {
        assertThat(errors(("rooms = " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(error -> assertThat(error.reason()).contains("nested too deeply"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainers = [",
                "trainers = ${UNHEARD_OF}",
                "trainers = ${PATH}",
                "[]",
                "include \"other.conf\"",
                "include file(\"other.conf\")",
                "include url(\"http://127.0.0.1:1/other.conf\")",
                "include classpath(\"reference.conf\")",
                "rooms = [{ include required(file(\"other.conf\")) }]"
            })
    void saysThatItCannotReadWhatIsNoDocument(String content) throws IOException {
        Files.writeString(folder.resolve("other.conf"), "rooms = []");

        assertThat(errors(content.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(error -> assertThat(error.sentence()).startsWith("cannot be read: "));
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        assertThat(errors("rooms = [{ name = Z\u00FC }]".getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(DocumentError::sentence)
                .containsExactly("is not UTF-8");
    }

    @Test
    void failsWhenThereIsNoFile() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> RosterFile.read(folder.resolve("none.conf")));
    }

    private Map<String, Object> read(String content) throws IOException {
        return RosterFile.read(Files.writeString(folder.resolve("roster.conf"), content))
                .match(document -> document, errors -> {
                    throw new AssertionError(errors.toString());
                });
    }

    private List<DocumentError> errors(byte[] content) throws IOException {
        return RosterFile.read(Files.write(folder.resolve("roster.conf"), content))
                .match(
                        document -> {
                            throw new AssertionError("was read as " + document);
                        },
                        errors -> errors);
    }
}
