package io.evenkeel.faults.load;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one operation asks.
 *
 * @param kind under which name it is counted
 * @param path with its query, beginning with a slash
 * @param body JSON to be posted; null for a GET
 * @param key the idempotency key; null without one
 * @param remembered what is kept of the body of an answer, whatever its status, such as the id of what was made
 */
public record Ask(
        String kind,
        String path,
        @Nullable String body,
        @Nullable String key,
        Function<String, String> remembered) {

    /** A GET of which the answer's body is not kept. */
    public static Ask get(String kind, String path) {
        return new Ask(kind, path, null, null, body -> "");
    }
}
