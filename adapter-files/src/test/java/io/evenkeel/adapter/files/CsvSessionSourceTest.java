package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvSessionSourceTest {

    private static final String HEADER = "trainer,activity,planned_start,planned_end\n";

    private final List<Row> rows = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    @Test
    void readsFieldsByTheNamesOfTheirColumnsInAnyOrderAndCase() {
        read("Planned_End, activity ,TRAINER,planned_start,note\nE,\"Yoga, gentle\",Ada,S,x\n");

        assertThat(rejects).isEmpty();
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(rows.get(0).values())
                .containsEntry(SessionField.PLANNED_END, "E")
                .containsEntry(SessionField.PLANNED_START, "S")
                .containsEntry(SessionField.ACTIVITY, "Yoga, gentle")
                .containsEntry(SessionField.TRAINER, "Ada")
                .hasSize(4);
    }

    @Test
    void toleratesByteOrderMarkCarriageReturnsAndEmptyLines() {
        read("\uFEFF" + HEADER.replace("\n", "\r\n") + "\r\nAda,Yoga,S,E\r\n\r\nBo,Yoga,S,E");

        assertThat(rejects).isEmpty();
        assertThat(rows).extracting(Row::line).containsExactly(3L, 5L);
        assertThat(rows.get(1).values()).containsEntry(SessionField.PLANNED_END, "E");
    }

    @Test
    void namesEachMissingColumnAndReadsNothing() {
        read("trainer,activity,planned_start\nAda,Yoga,S\n");

        assertThat(rows).isEmpty();
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(RejectCode.MISSING_COLUMN);
            assertThat(reject.column()).isEqualTo("planned_end");
            assertThat(reject.line()).isEqualTo(1);
        });
    }

    @Test
    void pointsOutAnotherSeparator() {
        read(HEADER.replace(',', ';'));

        assertThat(rejects)
                .hasSize(4)
                .allSatisfy(reject -> assertThat(reject.reason()).contains("separated by ';'"));
    }

    @Test
    void rejectsAnEmptyFileAColumnGivenTwiceAndTooManyColumns() {
        read("");
        read("trainer,trainer,activity,planned_start,planned_end\n");
        read("c,".repeat(10_000) + HEADER);

        assertThat(rejects)
                .extracting(Reject::code)
                .containsExactly(RejectCode.MISSING_COLUMN, RejectCode.DUPLICATE_COLUMN, RejectCode.TOO_MANY_COLUMNS);
    }

    @Test
    void rejectsALineWithTooFewOrTooManyFieldsAndGoesOn() {
        read(HEADER + "Ada,Yoga,S\nAda,Yoga,S,E,more\n" + "x,".repeat(20_000) + "\nAda,Yoga,S,E\n");

        assertThat(rejects).extracting(Reject::line).containsExactly(2L, 3L, 4L);
        assertThat(rejects).extracting(Reject::code).containsOnly(RejectCode.WRONG_FIELD_COUNT);
        assertThat(rows).hasSize(1);
    }

    @Test
    void rejectsAFieldThatIsNotUtf8AndGoesOn() {
        read((HEADER + "Zo\u00EB,Yoga,S,E\nAda,Yoga,S,E\n").getBytes(ISO_8859_1));

        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(RejectCode.INVALID_UTF8);
            assertThat(reject.column()).isEqualTo("trainer");
            assertThat(reject.line()).isEqualTo(2);
        });
        assertThat(rows).hasSize(1);
    }

    @Test
    void keepsLettersOfEveryScriptAndTheReplacementCharacterItself() {
        String name = "Zo\u00EB \u4F60\u597D \uD83D\uDE80 \uFFFD";
        read(HEADER + name + ",Yoga,S,E\n");

        assertThat(rejects).isEmpty();
        assertThat(rows.get(0).values()).containsEntry(SessionField.TRAINER, name);
    }

    @Test
    void rejectsAFileInUtf16() {
        read(HEADER.getBytes(UTF_16));

        assertThat(rejects).extracting(Reject::code).containsExactly(RejectCode.INVALID_UTF8);
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheReadingWithAReject() {
        read(HEADER + "Ada,Yoga,S,E\nAda,\"Yoga,S,E\nBo,Yoga,S,E\n");

        assertThat(rows).hasSize(1);
        assertThat(rejects).extracting(Reject::code).containsExactly(RejectCode.UNREADABLE_FROM_HERE);
    }

    @Test
    void cutsOffBytesThatEndInTheMiddleOfALetter() {
        byte[] whole = (HEADER + "Ada,Yoga,S,\u00EB").getBytes(UTF_8);
        read(java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(rejects).extracting(Reject::code).containsExactly(RejectCode.INVALID_UTF8);
    }

    @Test
    void tellsWhichColumnsNobodyReads() {
        CsvSessionSource source = new CsvSessionSource(
                new ByteArrayInputStream(
                        HEADER.replace("trainer", "trainer,attendees").getBytes(UTF_8)),
                null,
                ZoneOffset.UTC);

        assertThat(source.ignoredColumns()).containsExactly("attendees");
    }

    private void read(String text) {
        read(text.getBytes(UTF_8));
    }

    private void read(byte[] bytes) {
        CsvSessionSource source = new CsvSessionSource(new ByteArrayInputStream(bytes), null, ZoneOffset.UTC);
        for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
            boolean ignored = next.get().match(rows::add, unreadable -> rejects.addAll(unreadable.rejects()));
        }
    }
}
