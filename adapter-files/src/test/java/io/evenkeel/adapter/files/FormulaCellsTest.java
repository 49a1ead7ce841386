package io.evenkeel.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCellsTest {

    private static final String ALPHABET = "=+-@\t\r''''ab ,\"";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1, '=1+1",
                "+1, '+1",
                "-1, '-1",
                "@A1, '@A1",
                "\"\tx\", \"'\tx\"",
                "\"\rx\", \"'\rx\"",
                "'=1, ''=1",
                "''-, '''-",
                "'t Hof, 't Hof",
                "', '",
                "a=1, a=1",
                "\"\", \"\""
            })
    void puttingAnApostropheBeforeAFormulaCanBeUndone(String text, String cell) {
        assertThat(FormulaCells.escaped(text)).isEqualTo(cell);
        assertThat(FormulaCells.unescaped(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @FieldSource("io.evenkeel.adapter.files.NaughtyTexts#ALL")
    void givesEveryNaughtyTextBack(String text) {
        assertThat(FormulaCells.unescaped(FormulaCells.escaped(text))).isEqualTo(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void neverWritesAFormulaAndGivesEveryTextBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);

            String cell = FormulaCells.escaped(text);

            assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
            assertThat(FormulaCells.unescaped(cell)).isEqualTo(text);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(7); left > 0; left--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
