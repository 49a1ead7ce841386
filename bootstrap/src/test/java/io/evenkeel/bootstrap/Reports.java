package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares reports member by member. */
final class Reports {

    private static final double TOLERANCE = 1e-9;

    private Reports() {}

    /**
     * The same members in the same order with the same values, fractions but for rounding.
     *
     * @param actual a body of the API, or a part of it
     * @param expected its innermost members, each by its path
     */
    static void assertSame(@Nullable Object actual, Map<String, Object> expected) {
        Map<String, Object> members = new LinkedHashMap<>();
        flatten("", actual, members);
        assertThat(members.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((path, value) -> assertSame(path, members.get(path), value));
    }

    /** The innermost members of nested objects, each by its path. */
    static Map<String, Object> flat(@Nullable Object object) {
        Map<String, Object> members = new LinkedHashMap<>();
        flatten("", object, members);
        return members;
    }

    private static void assertSame(String path, @Nullable Object actual, @Nullable Object expected) {
        if (expected instanceof Double number) {
            assertThat(actual).as(path).isInstanceOf(Double.class);
            assertThat((Double) actual).as(path).isCloseTo(number, within(Math.abs(number) * TOLERANCE));
        } else if (expected instanceof Long number) {
            // A whole number, not a fraction that happens to be whole.
            assertThat(actual).as(path).isInstanceOfAny(Integer.class, Long.class);
            assertThat(String.valueOf(actual)).as(path).isEqualTo(number.toString());
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }

    private static void flatten(String path, @Nullable Object value, Map<String, Object> members) {
        if (value instanceof Map<?, ?> nested) {
            nested.forEach((name, inner) -> flatten(path.isEmpty() ? "" + name : path + "." + name, inner, members));
        } else {
            members.put(path, value);
        }
    }
}
