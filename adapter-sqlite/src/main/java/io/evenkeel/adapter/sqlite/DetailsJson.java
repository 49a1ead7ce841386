package io.evenkeel.adapter.sqlite;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The details of an entry of the roster as the text of one column, and back. */
final class DetailsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DetailsJson() {}

    static String write(Map<String, ?> details) {
        return MAPPER.writeValueAsString(details);
    }

    /** @throws IllegalArgumentException when the text is no JSON object */
    static Map<String, Object> read(String text) {
        try {
            Map<String, Object> details = MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {});
            if (details != null) {
                return details;
            }
        } catch (JacksonException bad) {
            throw new IllegalArgumentException("no JSON object: " + bad.getOriginalMessage(), bad);
        }
        throw new IllegalArgumentException("null is no JSON object");
    }
}
