package io.evenkeel.application.port.document;

import java.util.List;
import java.util.function.Function;

/** What a document says, or everything that is wrong with it. */
public sealed interface DocumentReading<T> {

    /** Handles both cases. */
    <R> R match(Function<T, R> onValue, Function<List<DocumentError>, R> onErrors);

    /** The document could be read. */
    record Complete<T>(T value) implements DocumentReading<T> {
        @Override
        public <R> R match(Function<T, R> onValue, Function<List<DocumentError>, R> onErrors) {
            return onValue.apply(value);
        }
    }

    /**
     * The document could not be read.
     *
     * @param errors at least one, in the order of the document
     */
    record Rejected<T>(List<DocumentError> errors) implements DocumentReading<T> {

        /** @throws IllegalArgumentException when there is no error */
        public Rejected {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("a rejected document needs at least one error");
            }
        }

        @Override
        public <R> R match(Function<T, R> onValue, Function<List<DocumentError>, R> onErrors) {
            return onErrors.apply(errors);
        }
    }
}
