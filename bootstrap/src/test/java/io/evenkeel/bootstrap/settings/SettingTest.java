package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue in itself. */
class SettingTest {

    @ParameterizedTest
    @EnumSource
    void hasADefaultThatItTakes(Setting setting) {
        String value = setting.defaultValue();

        assertThat(value.isEmpty() || setting.type().reader().read(value) != null)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void hasAKeyInOneStyleAndTheVariableOfItsWords(Setting setting) {
        assertThat(setting.key()).matches("(?:[a-z]+\\.)?[a-z]+(?:[A-Z][a-z]+)*");
        assertThat(setting.variable().replace("_", "").substring("EVENKEEL".length()))
                .isEqualToIgnoringCase(setting.key().replace(".", ""));
    }

    @Test
    void givesNoNameTwice() {
        assertUnique(Setting::key);
        assertUnique(Setting::variable);
        assertUnique(setting -> setting.flag().orElse(setting.key()));
    }

    @Test
    void writesDurationsAsPeopleDo() {
        assertThat(DurationText.parse("15m")).hasMinutes(15);
        assertThat(DurationText.parse(" 30 d ")).hasDays(30);
        assertThat(DurationText.parse("500ms")).hasMillis(500);
        assertThat(Stream.of("15", "m", "-1s", "1.5s", "PT1S", "1 week", "1234567890s", "")
                        .map(DurationText::parse))
                .containsOnlyNulls();
        assertThat(Stream.of("1s", "90s", "2m", "36h", "7d", "1500ms", "0ms")
                        .map(text -> DurationText.of(Objects.requireNonNull(DurationText.parse(text)))))
                .containsExactly("1s", "90s", "2m", "36h", "7d", "1500ms", "0ms");
    }

    private static void assertUnique(Function<Setting, String> name) {
        List<String> names = Stream.of(Setting.values()).map(name).toList();

        assertThat(names).doesNotHaveDuplicates();
    }
}
