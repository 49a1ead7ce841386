package io.evenkeel.adapter.http.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record: one for each component, and for a component that is a record, one for each of its own. They
 * follow from the type alone, so that a table without rows has the same header as one with rows.
 */
final class RecordColumns {

    private RecordColumns() {}

    /** Paths such as {@code trainer.name}, in the order of the components. */
    static List<String> of(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> component.getType().isRecord()
                        ? of(component.getType()).stream().map(path -> component.getName() + "." + path)
                        : Stream.of(component.getName()))
                .toList();
    }

    /** What a path leads to; null when it, or something on the way, is null. */
    static @Nullable Object value(Map<?, ?> members, String path) {
        Object value = members;
        for (String name : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> nested ? nested.get(name) : null;
        }
        return value;
    }
}
