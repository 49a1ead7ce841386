package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    @Test
    void readsNoLineFromAnEmptyFile() {
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void readsALineThatDoesNotEndAndOneThatIsEmpty() {
        assertThat(lines("a\r\n\nb", 10))
                .containsExactly(new TextLine(1, "a", false), new TextLine(2, "", false), new TextLine(3, "b", false));
    }

    @Test
    void keepsTheBeginningOfALongLineAndGoesOn() {
        assertThat(lines("x".repeat(100_000) + "\nnext\n", 4))
                .containsExactly(new TextLine(1, "xxxx", true), new TextLine(2, "next", false));
    }

    @Test
    void readsALineAsLongAsItMayBe() {
        assertThat(lines("1234\n12345\n", 4))
                .containsExactly(new TextLine(1, "1234", false), new TextLine(2, "1234", true));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void agreesWithSplittingTheWholeText(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<TextLine> expected = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            String line = String.valueOf((char) ('a' + number % 26)).repeat(1 + random.nextInt(12_000));
            text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
            expected.add(new TextLine(number, line, false));
        }

        assertThat(lines(text.toString(), 20_000)).isEqualTo(expected);
    }

    private static List<TextLine> lines(String text, int maxChars) {
        InputStream input = new ByteArrayInputStream(text.getBytes(UTF_8));
        TextLines lines = new TextLines(input, maxChars);
        List<TextLine> all = new ArrayList<>();
        for (TextLine line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }
}
