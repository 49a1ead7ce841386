package io.evenkeel.bootstrap;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command that has ended.
 *
 * @param exitCode how
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Run(int exitCode, String out, String err) {

    /** Standard output as a JSON object. */
    Map<String, Object> json() {
        return JsonMapper.shared().readValue(out, new TypeReference<Map<String, Object>>() {});
    }
}
