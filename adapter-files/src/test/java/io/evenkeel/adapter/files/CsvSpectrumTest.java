package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** CSV in all its forms (npm's csv-spectrum), with what each file holds beside it as JSON. */
class CsvSpectrumTest {

    /** Its JSON is no list, and holds another telephone number than its CSV. */
    private static final String AT_ODDS_WITH_ITSELF = "location_coordinates";

    @Test
    void readsWhatTheFilesHold() throws IOException {
        List<JsonNode> files = Corpus.read("csv-spectrum");

        for (JsonNode file : files) {
            if (!name(file).equals(AT_ODDS_WITH_ITSELF)) {
                assertThat(records(file)).as(name(file)).isEqualTo(expected(file));
            }
        }
        assertThat(files).hasSize(12);
    }

    @Test
    void readsTheFileThatIsAtOddsWithItsJsonByTheCsv() throws IOException {
        JsonNode file = Corpus.read("csv-spectrum").stream()
                .filter(each -> name(each).equals(AT_ODDS_WITH_ITSELF))
                .findAny()
                .orElseThrow();

        assertThat(records(file))
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("Contact Phone Number", "2095257564")
                        .containsEntry(
                                "Location Coordinates",
                                file.at("/records/Location Coordinates").stringValue()));
    }

    private static List<Map<String, String>> records(JsonNode file) throws IOException {
        byte[] bytes = file.get("csv").stringValue().getBytes(UTF_8);
        List<Map<String, String>> read = new ArrayList<>();
        try (CloseableIterator<CsvRecord> records = CsvRecords.read(new ByteArrayInputStream(bytes), ',')) {
            List<String> header = records.next().getFields();
            while (records.hasNext()) {
                List<String> fields = records.next().getFields();
                assertThat(fields).hasSameSizeAs(header);
                Map<String, String> record = new LinkedHashMap<>();
                for (int i = 0; i < fields.size(); i++) {
                    record.put(header.get(i), fields.get(i));
                }
                read.add(record);
            }
        }
        return read;
    }

    private static List<Map<String, String>> expected(JsonNode file) {
        List<Map<String, String>> expected = new ArrayList<>();
        for (JsonNode object : file.get("records").values()) {
            Map<String, String> record = new LinkedHashMap<>();
            object.properties()
                    .forEach(member ->
                            record.put(member.getKey(), member.getValue().stringValue()));
            expected.add(record);
        }
        return expected;
    }

    private static String name(JsonNode file) {
        return file.get("name").stringValue();
    }
}
