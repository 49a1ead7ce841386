package io.evenkeel.adapter.http.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one strict reader of JSON that others sent. Jackson's own limits are far wider, and it would read UTF-16 too. */
public final class JsonReader {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT = 100_000;
    private static final int MAX_NAME = 1_000;
    private static final int MAX_NUMBER = 100;
    private static final long MAX_DOCUMENT = 4L * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(MAX_NUMBER)
                            .maxDocumentLength(MAX_DOCUMENT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonReader() {}

    /**
     * The value that the bytes hold.
     *
     * @throws UnreadableJsonException when they are no JSON, or not of the type's shape
     */
    public static <T> T read(byte[] bytes, Class<T> type) {
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw new UnreadableJsonException("there is nothing", 1, 1, null);
        }
        try {
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new UnreadableJsonException("null is no value here", 1, 1, "");
            }
            return value;
        } catch (DatabindException wrong) {
            boolean isTrailing = wrong.getPath().isEmpty()
                    && String.valueOf(wrong.getMessage()).contains("Trailing token");
            throw unreadable(wrong, isTrailing);
        } catch (JacksonException malformed) {
            throw unreadable(malformed, true);
        }
    }

    /**
     * The members of the object that the bytes hold: texts, numbers, truth values, lists and objects.
     *
     * @throws UnreadableJsonException when they are no JSON, or no object
     */
    public static Map<String, Object> readObject(byte[] bytes) {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<?, ?> read = read(bytes, Map.class);
        read.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    private static UnreadableJsonException unreadable(JacksonException thrown, boolean isNoJson) {
        TokenStreamLocation location = thrown.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        return isNoJson
                ? new UnreadableJsonException("reading stopped here", line, column, null)
                : new UnreadableJsonException("does not fit what is expected here", line, column, pointer(thrown));
    }

    private static String pointer(JacksonException thrown) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : thrown.getPath()) {
            String name = step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new UnreadableJsonException(
                    "the bytes are no UTF-8", line, text.length() - text.lastIndexOf('\n'), null);
        }
        return text;
    }
}
