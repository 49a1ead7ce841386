package io.evenkeel.bootstrap.settings;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to say of a key that is no setting. */
final class Unknown {

    private Unknown() {}

    /**
     * A failure that names the nearest key there is.
     *
     * @param what the key and where it stands
     */
    static SettingsException setting(String what, String key, Stream<String> known) {
        TreeSet<String> keys = known.collect(Collectors.toCollection(TreeSet::new));
        String nearest = keys.stream()
                .min(Comparator.comparingInt(candidate -> EditDistance.between(key, candidate)))
                .orElse("");
        return new SettingsException(
                what + " is not a setting; did you mean '" + nearest + "'? The settings are " + keys, null);
    }
}
