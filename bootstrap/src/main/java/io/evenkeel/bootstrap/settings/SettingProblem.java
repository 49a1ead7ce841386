package io.evenkeel.bootstrap.settings;

/**
 * One thing that is wrong with the configuration.
 *
 * @param origin where it was said, such as {@code evenkeel.conf:12}; empty when that is no one place
 * @param sentence what is wrong, and what would be right; without any secret
 */
public record SettingProblem(String origin, String sentence) {

    @Override
    public String toString() {
        return origin.isEmpty() ? sentence : origin + ": " + sentence;
    }
}
