package io.evenkeel.application.port.out;

/**
 * What became of a write of one value that carries a version. Everything but {@link Written} and {@link Removed} changed
 * nothing.
 *
 * @param <T> the value with its version
 */
public sealed interface EditOutcome<T> {

    /** Whether the store holds something else now than before. */
    default boolean hasChanged() {
        return this instanceof Written || this instanceof Removed;
    }

    /**
     * It took effect.
     *
     * @param stored as it is stored now
     */
    record Written<T>(T stored) implements EditOutcome<T> {}

    /** It took effect; what was there is gone. */
    record Removed<T>() implements EditOutcome<T> {}

    /**
     * The same request took effect before.
     *
     * @param answer what it was answered then
     */
    record Replayed<T>(String answer) implements EditOutcome<T> {}

    /** Another request of the same key took effect before. */
    record KeyReused<T>() implements EditOutcome<T> {}

    /** There is something of this id already. */
    record Taken<T>() implements EditOutcome<T> {}

    /** There is nothing of this id to change. */
    record Missing<T>() implements EditOutcome<T> {}

    /**
     * It has changed since.
     *
     * @param version the one that it has now
     */
    record Stale<T>(long version) implements EditOutcome<T> {}

    /**
     * Another one has the name.
     *
     * @param owner the id of that one
     */
    record NameTaken<T>(String owner) implements EditOutcome<T> {}

    /**
     * It is still needed.
     *
     * @param reference one of those that refer to it
     */
    record Referred<T>(Reference reference) implements EditOutcome<T> {}
}
