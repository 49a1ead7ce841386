package io.evenkeel.application.port.document;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one object of a document and collects all that is wrong with them. What is absent or wrong reads as
 * empty; {@link #make} then makes nothing. Not safe for concurrent use.
 */
final class ObjectReader {

    private final Map<?, ?> members;
    private final DocumentPath path;
    private final List<DocumentError> errors;
    private final int errorsBefore;

    private ObjectReader(Map<?, ?> members, DocumentPath path, List<DocumentError> errors) {
        this.members = members;
        this.path = path;
        this.errors = errors;
        this.errorsBefore = errors.size();
    }

    /** A reader that has refused the keys that nobody knows. */
    static ObjectReader of(Map<?, ?> members, DocumentPath path, Collection<String> known, List<DocumentError> errors) {
        ObjectReader reader = new ObjectReader(members, path, errors);
        for (Object key : members.keySet()) {
            if (!known.contains(key)) {
                reader.refuse(
                        String.valueOf(key),
                        DocumentErrorCode.UNKNOWN_KEY,
                        "is not known here; known are " + String.join(", ", known));
            }
        }
        return reader;
    }

    boolean has(String key) {
        return members.get(key) != null;
    }

    void require(String... keys) {
        for (String key : keys) {
            if (!has(key)) {
                refuse(key, DocumentErrorCode.MISSING_VALUE, "must be given");
            }
        }
    }

    /** Refuses those of the keys that are given. */
    void forbid(String reason, String... keys) {
        for (String key : keys) {
            if (has(key)) {
                refuse(key, DocumentErrorCode.BAD_VALUE, reason);
            }
        }
    }

    void refuse(String key, DocumentErrorCode code, String reason) {
        errors.add(new DocumentError(path.member(key), code, reason));
    }

    Optional<String> text(String key) {
        return value(key, String.class, "a text");
    }

    /** A text that a rule of the domain takes: it throws IllegalArgumentException when it does not. */
    Optional<String> text(String key, Function<String, ?> rule) {
        return text(key).filter(text -> keeps(key, () -> rule.apply(text)));
    }

    <T> Optional<T> text(String key, TextFormat<T> format) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(format.of(text));
            } catch (IllegalArgumentException | DateTimeException bad) {
                refuse(key, DocumentErrorCode.BAD_VALUE, format.refusal(text));
                return Optional.empty();
            }
        });
    }

    Optional<Boolean> flag(String key) {
        return value(key, Boolean.class, "true or false");
    }

    /** A whole number that a rule of the domain takes: it throws IllegalArgumentException when it does not. */
    Optional<Integer> number(String key, IntFunction<?> rule) {
        Optional<Number> number = value(key, Number.class, "a whole number");
        return number.flatMap(any -> {
            if (!(any instanceof Integer || any instanceof Long)
                    || any.longValue() != Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, any.longValue()))) {
                refuse(key, DocumentErrorCode.BAD_VALUE, any + " is not a whole number up to " + Integer.MAX_VALUE);
                return Optional.empty();
            }
            int whole = any.intValue();
            return keeps(key, () -> rule.apply(whole)) ? Optional.of(whole) : Optional.empty();
        });
    }

    <T> Optional<T> object(String key, Collection<String> known, Function<ObjectReader, Optional<T>> read) {
        Optional<Map<?, ?>> object = value(key, Map.class, "an object").map(any -> any);
        return object.flatMap(found -> read.apply(of(found, path.member(key), known, errors)));
    }

    /** What the objects of a list amount to, as far as they do; nothing when it is absent. */
    <T> List<T> objects(String key, Collection<String> known, Function<ObjectReader, Optional<T>> read) {
        List<T> objects = new ArrayList<>();
        items(
                key,
                Map.class,
                "an object",
                (at, item) -> read.apply(of(item, at, known, errors)).ifPresent(objects::add));
        return objects;
    }

    /** What each text of a list stands for; none when it is absent. */
    <T> List<T> texts(String key, Function<String, Optional<T>> meaning, Function<String, String> refusal) {
        List<T> texts = new ArrayList<>();
        items(
                key,
                String.class,
                "a text",
                (at, item) -> meaning.apply(item)
                        .ifPresentOrElse(
                                texts::add,
                                () -> errors.add(new DocumentError(
                                        at, DocumentErrorCode.UNKNOWN_REFERENCE, refusal.apply(item)))));
        return texts;
    }

    /** The values of a list of texts, as far as they are such; none when it is absent. */
    <T> List<T> texts(String key, TextFormat<T> format) {
        List<T> values = new ArrayList<>();
        items(key, String.class, "a text", (at, item) -> {
            try {
                values.add(format.of(item));
            } catch (IllegalArgumentException | DateTimeException bad) {
                errors.add(new DocumentError(at, DocumentErrorCode.BAD_VALUE, format.refusal(item)));
            }
        });
        return values;
    }

    /** What the members amount to, unless one of them was wrong or the domain refuses the whole. */
    <T> Optional<T> make(Supplier<T> maker) {
        if (errors.size() > errorsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            errors.add(new DocumentError(path, DocumentErrorCode.BAD_VALUE, reason(refused)));
            return Optional.empty();
        }
    }

    private boolean keeps(String key, Supplier<?> rule) {
        try {
            return rule.get() != null;
        } catch (IllegalArgumentException refused) {
            refuse(key, DocumentErrorCode.BAD_VALUE, reason(refused));
            return false;
        }
    }

    private <T> Optional<T> value(String key, Class<T> type, String expected) {
        return cast(path.member(key), members.get(key), type, expected);
    }

    private <T> void items(String key, Class<T> type, String expected, Item<T> read) {
        List<?> list =
                value(key, List.class, "a list").map(any -> (List<?>) any).orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            DocumentPath at = path.member(key).item(i);
            Object item = list.get(i);
            if (item == null) {
                errors.add(new DocumentError(at, DocumentErrorCode.MISSING_VALUE, "must be " + expected));
            }
            cast(at, item, type, expected).ifPresent(found -> read.at(at, found));
        }
    }

    private <T> Optional<T> cast(DocumentPath at, @Nullable Object value, Class<T> type, String expected) {
        if (value == null || type.isInstance(value)) {
            return Optional.ofNullable(value).map(type::cast);
        }
        errors.add(new DocumentError(
                at, DocumentErrorCode.WRONG_TYPE, "must be " + expected + ", but is " + ValueTypes.nameOf(value)));
        return Optional.empty();
    }

    private static String reason(IllegalArgumentException refused) {
        return String.valueOf(refused.getMessage());
    }

    /** Takes an item of a list. */
    @FunctionalInterface
    private interface Item<T> {
        void at(DocumentPath path, T item);
    }
}
