package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The members of one JSON object, held against the fields of a session: each once, and of its type. */
final class NdjsonObject {

    private static final int MAX_DEPTH = 16;
    private static final int LONGEST_ECHO = 80;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final long line;
    private final Map<SessionField, String> values = new EnumMap<>(SessionField.class);
    private final Set<String> names = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    private NdjsonObject(long line) {
        this.line = line;
    }

    static NdjsonObject read(TextLine line) {
        NdjsonObject object = new NdjsonObject(line.number());
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line.text())) {
            object.read(json);
        } catch (JacksonException bad) {
            object.reject("", RejectCode.INVALID_JSON, "cannot be read as JSON: " + cut(bad.getOriginalMessage()));
        }
        return object;
    }

    /** The text of each field that is given. */
    Map<SessionField, String> values() {
        return values;
    }

    /** Members that are no fields. */
    List<String> unknown() {
        return unknown;
    }

    List<Reject> rejects() {
        return rejects;
    }

    private void read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            reject("", RejectCode.INVALID_JSON, "is no JSON object; write one in braces on each line");
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (names.add(name)) {
                SessionField.ofColumn(name)
                        .filter(field -> field.column().equals(name))
                        .ifPresentOrElse(field -> read(field, value, json), () -> unknown.add(cut(name)));
            } else {
                reject(cut(name), RejectCode.DUPLICATE_MEMBER, "stands twice in the object; remove one");
            }
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            reject("", RejectCode.INVALID_JSON, "holds more than one object; write one on each line");
        }
    }

    private void read(SessionField field, JsonToken value, JsonParser json) {
        boolean number = FieldKinds.NUMBERS.contains(field);
        if (value == (number ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING)) {
            put(field, json.getString());
        } else if (value != JsonToken.VALUE_NULL) {
            reject(
                    field.column(),
                    RejectCode.WRONG_TYPE,
                    number
                            ? "must be a whole number such as 12, without quotes"
                            : "must be a text in double quotes, or left out");
        }
    }

    private void put(SessionField field, String text) {
        if (Utf8Reader.isInvalid(text)) {
            reject(field.column(), RejectCode.INVALID_UTF8, "holds half of a character (a lone surrogate); remove it");
        } else if (!text.isEmpty()) {
            values.put(field, text);
        }
    }

    private void reject(String column, RejectCode code, String reason) {
        rejects.add(new Reject(line, column, code, reason));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO);
    }
}
