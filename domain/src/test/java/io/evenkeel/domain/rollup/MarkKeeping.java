package io.evenkeel.domain.rollup;

/** Where a store keeps its marks. */
enum MarkKeeping {
    /** Beside the cells, numbered by the store, in the same transaction as the write. */
    BY_DAY,
    /** Inside each session, numbered by its version, in the same document write. */
    IN_SESSION
}
