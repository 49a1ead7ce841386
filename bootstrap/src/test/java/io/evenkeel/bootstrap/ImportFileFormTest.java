package io.evenkeel.bootstrap;

import static io.evenkeel.bootstrap.Imports.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.bootstrap.Imports.Imported;
import io.evenkeel.domain.session.Session;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not quite the CSV they should be. */
class ImportFileFormTest {

    private static final String ADA = "Ada,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z\n";
    private static final String BO = "Bo,Yoga,2026-03-02T10:00Z,2026-03-02T11:00Z\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Imports imports;

    @BeforeEach
    void makeAnEmptyStore() {
        imports = new Imports(folder);
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        Imported imported = imports.of("\uFEFF" + HEADER + "\n" + ADA);

        assertAllGood(imported, 1);
    }

    @Test
    void readsCarriageReturnsWithAndWithoutLineFeeds() {
        Imported withLineFeeds = imports.of((HEADER + "\n" + ADA + BO).replace("\n", "\r\n"));
        Imported without = imports.of((HEADER + "\n" + ADA + BO).replace("\n", "\r"));

        assertAllGood(withLineFeeds, 2);
        assertThat(without.summary()).isEqualTo("2 records read: 0 added, 0 replaced, 2 unchanged, 0 rejected");
    }

    @Test
    void takesAFileOfItsHeaderAloneAsNoSessions() {
        Imported imported = imports.of(HEADER);

        assertAllGood(imported, 0);
    }

    @Test
    void namesEveryColumnThatTheHeaderLacks() {
        Imported imported = imports.of("trainer,planned_start\nAda,2026-03-02T08:00Z\n");

        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.rejects())
                .containsExactly(
                        "1,activity,MISSING_COLUMN,\"the header has no such column; it has trainer, planned_start\"",
                        "1,planned_end,MISSING_COLUMN,\"the header has no such column; it has trainer, planned_start\"");
        assertThat(imports.stored()).isEmpty();
    }

    @Test
    void rejectsALineThatLacksAField() {
        Imported imported = imports.of(HEADER + "\n" + ADA + "Cy,Yoga,2026-03-02T09:00Z\n" + BO);

        assertRejected(
                imported,
                "3,,WRONG_FIELD_COUNT,the line has 3 fields and the header 4; a comma inside a field needs double quotes"
                        + " around the field");
        assertGoodLinesAreIn();
    }

    @Test
    void rejectsAHeaderOfTenThousandColumns() {
        Imported imported = imports.of(HEADER + ",x".repeat(9_996) + "\n" + ADA);

        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.rejects())
                .containsExactly("1,,TOO_MANY_COLUMNS,there are 10000 columns; at most 256 are read");
        assertThat(imports.stored()).isEmpty();
    }

    @Test
    void rejectsALineOfTenThousandFields() {
        Imported imported = imports.of(HEADER + "\n" + ADA + "x,".repeat(9_999) + "x\n" + BO);

        assertRejected(
                imported,
                "3,,WRONG_FIELD_COUNT,the line has 10000 fields and the header 4; a comma inside a field needs double"
                        + " quotes around the field");
        assertGoodLinesAreIn();
    }

    @Test
    void rejectsTheLineThatIsNotUtf8AndNamesTheColumn() {
        byte[] latin = (HEADER + "\n" + ADA + "Ren\u00e9,Yoga,2026-03-02T09:00Z,2026-03-02T10:00Z\n" + BO)
                .getBytes(StandardCharsets.ISO_8859_1);

        Imported imported = imports.of(latin);

        assertRejected(imported, "3,trainer,INVALID_UTF8,the field is not UTF-8; save the file as UTF-8");
        assertGoodLinesAreIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void rejectsAFileInAnotherUnicodeEncoding(String charset) {
        Imported imported = imports.of((HEADER + "\n" + ADA).getBytes(Charset.forName(charset)));

        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.rejects()).isNotEmpty().allMatch(line -> line.startsWith("1,"));
        assertThat(imports.stored()).isEmpty();
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() {
        Imported imported = imports.of("");

        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.rejects())
                .containsExactly("1,,MISSING_COLUMN,the file is empty; its first line must name the columns");
    }

    @Test
    void keepsWhatStandsBeforeAQuoteThatIsNeverClosed() {
        Imported imported = imports.of(HEADER + "\n" + ADA + "\"Cy,Yoga,2026-03-02T09:00Z,2026-03-02T10:00Z\n" + BO);

        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.rejects())
                .singleElement()
                .asString()
                .startsWith("2,,UNREADABLE_FROM_HERE,")
                .contains("quote");
        assertThat(imports.stored()).hasSize(1);
    }

    @Test
    void pointsOutAColumnThatNothingReads() {
        Imported imported = imports.of(HEADER + ",staus\n" + ADA.replace("\n", ",COMPLETED\n"));

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.run().err())
                .contains("the column 'staus' is ignored")
                .contains("status");
    }

    @Test
    void pointsOutAnotherSeparator() {
        Imported imported = imports.of(HEADER.replace(',', ';') + "\n" + ADA.replace(',', ';'));

        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.rejects())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("separated by ';'"));
    }

    /** Whatever the bytes are, the import ends with an answer about them. */
    @Test
    void neverFailsOverTheContentOfAFile() {
        long seed = 20_260_302;
        Random random = new Random(seed);
        byte[] good = (HEADER + ",zone,offered\n" + ADA.replace("\n", ",UTC,3\n")
                        + BO.replace("\n", ",\"Europe/Oslo\",\n"))
                .getBytes(StandardCharsets.UTF_8);

        for (int round = 0; round < 300; round++) {
            byte[] bad = damaged(good, random);

            Imported imported = imports.of(bad, "--store", "memory:");

            assertThat(imported.exitCode())
                    .as("seed %d, round %d: %s", seed, round, new String(bad, StandardCharsets.ISO_8859_1))
                    .isIn(0, 65);
        }
    }

    @Test
    void endsWithAnAnswerOnALineThatNeverEnds() {
        Imported imported = imports.of(HEADER + "\n" + ADA + "x".repeat(3 << 20));

        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.rejects()).singleElement().asString().startsWith("2,,UNREADABLE_FROM_HERE,");
        assertThat(imports.stored()).hasSize(1);
    }

    private static byte[] damaged(byte[] good, Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : good) {
            bytes.add(b);
        }
        byte[] nasty = {0, '"', ',', '\n', '\r', (byte) 0xFF, (byte) 0xC3, '-', '9', 'Z', '+', ' '};
        for (int change = 1 + random.nextInt(6); change > 0; change--) {
            int position = random.nextInt(bytes.size());
            byte b = nasty[random.nextInt(nasty.length)];
            switch (random.nextInt(3)) {
                case 0 -> bytes.set(position, b);
                case 1 -> bytes.add(position, b);
                default -> bytes.remove(position);
            }
        }
        byte[] damaged = new byte[bytes.size()];
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = bytes.get(i);
        }
        return damaged;
    }

    private static void assertAllGood(Imported imported, int added) {
        assertThat(imported.exitCode()).isZero();
        assertThat(imported.rejects()).isEmpty();
        assertThat(imported.summary())
                .isEqualTo(added + " records read: " + added + " added, 0 replaced, 0 unchanged, 0 rejected");
    }

    private static void assertRejected(Imported imported, String reject) {
        assertThat(imported.exitCode()).isEqualTo(65);
        assertThat(imported.summary()).isEqualTo("3 records read: 2 added, 0 replaced, 0 unchanged, 1 rejected");
        assertThat(imported.run().err()).contains("rejects.csv");
        assertThat(imported.rejects()).containsExactly(reject);
    }

    private void assertGoodLinesAreIn() {
        assertThat(imports.stored())
                .extracting(Session::planned)
                .extracting(Object::toString)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }
}
