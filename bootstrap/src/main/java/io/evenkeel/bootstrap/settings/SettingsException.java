package io.evenkeel.bootstrap.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The configuration cannot be used; each problem names the setting and says what would be right. */
public final class SettingsException extends RuntimeException {

    private final List<SettingProblem> problems;

    /** @param problems all that is wrong, at least one thing */
    public SettingsException(List<SettingProblem> problems) {
        super(problems.stream().map(SettingProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Something is wrong that shows only when a setting is used. */
    public SettingsException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.problems = List.of(new SettingProblem("", sentence));
    }

    public List<SettingProblem> problems() {
        return problems;
    }
}
