package io.evenkeel.application.port.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a document from outside, as the texts of session files are taken: in one form, and printable. */
final class ForeignTexts {

    private ForeignTexts() {}

    /** The same document without surrounding white space and in Unicode normal form C. */
    static Map<?, ?> normalised(Map<?, ?> document, List<DocumentError> errors) {
        return object(document, DocumentPath.ROOT, errors);
    }

    private static Map<?, ?> object(Map<?, ?> object, DocumentPath path, List<DocumentError> errors) {
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
        object.forEach((key, value) -> copy.put(key, value(value, path.member(String.valueOf(key)), errors)));
        return copy;
    }

    private static @Nullable Object value(@Nullable Object value, DocumentPath path, List<DocumentError> errors) {
        if (value instanceof Map<?, ?> object) {
            return object(object, path, errors);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                copy.add(value(list.get(i), path.item(i), errors));
            }
            return copy;
        }
        return value instanceof String text ? text(text, path, errors) : value;
    }

    private static String text(String raw, DocumentPath path, List<DocumentError> errors) {
        String text = Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
        if (text.chars().anyMatch(Character::isISOControl)) {
            errors.add(new DocumentError(
                    path, DocumentErrorCode.BAD_VALUE, "holds a line break or another control character; remove it"));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            errors.add(new DocumentError(
                    path, DocumentErrorCode.BAD_VALUE, "holds half of a character (a lone surrogate); remove it"));
        }
        return text;
    }
}
