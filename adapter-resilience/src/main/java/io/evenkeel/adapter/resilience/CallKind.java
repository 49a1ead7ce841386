package io.evenkeel.adapter.resilience;

import java.util.function.BooleanSupplier;

/**
 * What a guard may do with a call of its port.
 *
 * @param isBounded whether it ends at the port's limit, and counts as slow past it; not so what grows with the data
 * @param isRepeatable whether it may be made again although it may have taken effect; asked after each failure
 */
record CallKind(boolean isBounded, BooleanSupplier isRepeatable) {

    /** A write that would do something else the second time. */
    static final CallKind ONCE = new CallKind(true, () -> false);

    /** A read, or a write that changes nothing the second time and gives the same answer. */
    static final CallKind REPEATABLE = new CallKind(true, () -> true);

    /** Work that takes as long as there is data, made once. */
    static final CallKind BULK = new CallKind(false, () -> false);

    /** The same for work that may begin anew. */
    static final CallKind REPEATABLE_BULK = new CallKind(false, () -> true);

    /** A write that is repeatable when its store knows it again. */
    static CallKind write(boolean isKeyed) {
        return isKeyed ? REPEATABLE : ONCE;
    }

    /** Work that takes as long as there is data, and may begin anew only while nobody has seen anything of it. */
    static CallKind bulkUntil(BooleanSupplier isSeen) {
        return new CallKind(false, () -> !isSeen.getAsBoolean());
    }
}
