package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a document, or refuses it as corrupt with the name of the field. */
final class FieldReader {

    private final String collection;
    private final Document document;

    private FieldReader(String collection, Document document) {
        this.collection = collection;
        this.document = document;
    }

    /** Maps a document; what the domain refuses is corrupt too. */
    static <T> T map(String collection, Document document, Function<FieldReader, T> mapping) {
        FieldReader fields = new FieldReader(collection, document);
        try {
            return mapping.apply(fields);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw fields.corrupt(String.valueOf(e.getMessage()), e);
        }
    }

    String text(String field) {
        return required(field, text(field, Function.identity()));
    }

    <T> @Nullable T text(String field, Function<String, T> mapping) {
        return optional(field, String.class).map(mapping).orElse(null);
    }

    Instant instant(String field) {
        return required(field, instantOrNull(field));
    }

    @Nullable
    Instant instantOrNull(String field) {
        return optional(field, Instant.class).orElse(null);
    }

    /** A document within the document. */
    Document document(String field) {
        return required(field, optional(field, Document.class).orElse(null));
    }

    byte[] bytes(String field) {
        return required(
                field, optional(field, Binary.class).map(Binary::getData).orElse(null));
    }

    /** The members of a list; none when it is absent. */
    <T> List<T> list(String field, Class<T> type) {
        List<T> members = new ArrayList<>();
        for (Object member : optional(field, List.class).orElse(List.of())) {
            if (!type.isInstance(member)) {
                throw corrupt("field '" + field + "' must hold members of type " + type.getSimpleName(), null);
            }
            members.add(type.cast(member));
        }
        return members;
    }

    // A shell writes a whole number in the type it likes: 32 or 64 bits.
    long number(String field) {
        return required(
                field, optional(field, Number.class).map(Number::longValue).orElse(null));
    }

    boolean flag(String field) {
        return required(field, optional(field, Boolean.class).orElse(null));
    }

    @Nullable
    Integer intOrNull(String field) {
        return optional(field, Number.class)
                .map(number -> Math.toIntExact(number.longValue()))
                .orElse(null);
    }

    private <T> Optional<T> optional(String field, Class<T> type) {
        Object value = document.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value) || value instanceof Double) {
            throw corrupt(
                    "field '" + field + "' must be of type " + type.getSimpleName() + ", but is of type "
                            + value.getClass().getSimpleName(),
                    null);
        }
        return Optional.of(type.cast(value));
    }

    private <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw corrupt("field '" + field + "' is missing", null);
        }
        return value;
    }

    private StoreException.Corrupt corrupt(String reason, @Nullable Throwable cause) {
        return new StoreException.Corrupt(
                "the document with _id '" + document.get("_id") + "' of " + collection + " cannot be read: " + reason,
                cause);
    }
}
