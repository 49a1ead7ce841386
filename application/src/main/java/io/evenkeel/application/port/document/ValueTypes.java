package io.evenkeel.application.port.document;

import java.util.List;
import java.util.Map;

/** What people call the types of values. */
final class ValueTypes {

    private ValueTypes() {}

    static String nameOf(Object value) {
        if (value instanceof String) {
            return "a text";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof Boolean) {
            return "true or false";
        }
        if (value instanceof List) {
            return "a list";
        }
        return value instanceof Map ? "an object" : value.getClass().getSimpleName();
    }
}
