package io.evenkeel.adapter.http.problem;

/**
 * What is wrong with one field or parameter.
 *
 * @param pointer where it is: a JSON pointer, or the name of a query parameter
 * @param code why, in UPPER_SNAKE
 * @param detail the same in a sentence that says what to do
 */
public record FieldError(String pointer, String code, String detail) {}
