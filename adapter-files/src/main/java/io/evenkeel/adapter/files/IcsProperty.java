package io.evenkeel.adapter.files;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One property of an event.
 *
 * @param name in capitals
 * @param parameters by their names in capitals
 * @param value as it stands in the file, with its escapes
 */
record IcsProperty(String name, Map<String, String> parameters, String value) {

    /** Copies the parameters. */
    IcsProperty {
        parameters = Map.copyOf(parameters);
    }

    @Nullable
    String parameter(String parameter) {
        String value = parameters.get(parameter);
        return value == null ? null : IcsText.ofParameter(value);
    }
}
