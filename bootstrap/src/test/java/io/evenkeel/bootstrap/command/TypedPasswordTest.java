package io.evenkeel.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.in.account.Password;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypedPasswordTest {

    private final List<String> questions = new ArrayList<>();
    private final List<char[]> typed = new ArrayList<>();

    @Test
    void isAskedForTwiceAndKeptOnce() {
        try (Password password = input("blueberries", "blueberries").read("ada")) {
            assertThat(password.characters()).containsExactly("blueberries".toCharArray());
        }
        assertThat(questions).containsExactly("New password of ada: ", "The same again: ");
        assertThat(typed).allSatisfy(characters -> assertThat(characters).containsOnly('\0'));
    }

    @Test
    void isRefusedWhenTheTwoDiffer() {
        assertRejected(input("blueberries", "blackberries"), "differ");
    }

    @Test
    void isRefusedWhenNobodyAnswers() {
        assertRejected(input((String) null), "no password was typed");
        assertRejected(input("blueberries", null), "no password was typed");
    }

    private void assertRejected(PasswordInput input, String reason) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> input.read("ada"))
                .withMessageContaining(reason)
                .withMessageNotContaining("berries")
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.REJECTED));
        assertThat(typed).allSatisfy(characters -> assertThat(characters).containsOnly('\0'));
    }

    private PasswordInput input(@Nullable String... answers) {
        List<@Nullable String> left = new ArrayList<>(Arrays.asList(answers));
        return PasswordInput.typed(question -> {
            questions.add(question);
            String answer = left.remove(0);
            if (answer == null) {
                return null;
            }
            char[] characters = answer.toCharArray();
            typed.add(characters);
            return characters;
        });
    }
}
