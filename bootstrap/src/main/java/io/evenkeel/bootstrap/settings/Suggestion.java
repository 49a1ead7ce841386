package io.evenkeel.bootstrap.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What to say of a name that is no setting. */
final class Suggestion {

    private Suggestion() {}

    /**
     * A problem that names the setting that was probably meant.
     *
     * @param origin where the name stands
     * @param nameOf how a setting is called there
     */
    static SettingProblem unknown(String origin, String name, Function<Setting, String> nameOf) {
        List<String> known = Stream.of(Setting.values()).map(nameOf).sorted().toList();
        String words = words(name);
        String nearest = known.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(words, words(candidate)))
                        .thenComparing(String::length))
                .orElseThrow();
        boolean isNear = distance(words, words(nearest)) <= Math.max(2, words.length() / 2);
        return new SettingProblem(
                origin,
                "'" + Masked.value(name) + "' is not a setting"
                        + (isNear ? "; did you mean '" + nearest + "'?" : "; the settings are " + known));
    }

    /** Some words of more that somebody left out are nearer than any letters. */
    private static int distance(String name, String candidate) {
        if (candidate.startsWith(name + ".") || candidate.endsWith("." + name)) {
            return 1;
        }
        String section = candidate.replaceFirst("\\..*", "");
        return Math.min(EditDistance.between(name, candidate), 1 + EditDistance.between(name, section));
    }

    /** The same for every way to write the words of a name. */
    private static String words(String name) {
        return name.replaceFirst("^EVENKEEL_", "")
                .replaceAll("([a-z])([A-Z])", "$1.$2")
                .replaceAll("[_-]", ".")
                .toLowerCase(Locale.ROOT);
    }
}
