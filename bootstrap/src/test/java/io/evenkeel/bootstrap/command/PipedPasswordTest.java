package io.evenkeel.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipedPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\nanother line", "\n\n"})
    void isTheFirstLineWhateverEndsIt(String end) {
        assertThat(read(" blåbær på \uD83E\uDED0 " + end)).isEqualTo(" blåbær på \uD83E\uDED0 ");
    }

    @Test
    void leavesWhatFollowsTheLine() throws IOException {
        InputStream in = stream("one\ntwo".getBytes(StandardCharsets.UTF_8));

        new PipedPassword(in).read("ada").close();

        assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\nsecond"})
    void isNotThere(String input) {
        assertRejected(input.getBytes(StandardCharsets.UTF_8), "no password on standard input");
    }

    @Test
    void isInAnotherCharset() {
        assertRejected("bl\u00E5b\u00E6r".getBytes(StandardCharsets.ISO_8859_1), "not UTF-8");
        // Half a letter, at the end.
        assertRejected(new byte[] {'a', (byte) 0xC3}, "not UTF-8");
    }

    @Test
    void isAsLongAsAnyPasswordAndNoLonger() {
        assertThat(read("x".repeat(4_096))).hasSize(4_096);
        assertRejected("x".repeat(4_097).getBytes(StandardCharsets.UTF_8), "too long");
    }

    @Test
    void cannotBeRead() {
        InputStream unconnected = new PipedInputStream();

        assertThatThrownBy(() -> new PipedPassword(unconnected).read("ada"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("standard input");
    }

    private static String read(String input) {
        return String.valueOf(new PipedPassword(stream(input.getBytes(StandardCharsets.UTF_8)))
                .read("ada")
                .characters());
    }

    private static void assertRejected(byte[] input, String reason) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> new PipedPassword(stream(input)).read("ada"))
                .withMessageContaining(reason)
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.REJECTED));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
