package io.evenkeel.domain.rollup;

/** Ways to get the protocol wrong, each of which the property has to notice. */
enum Fault {
    /** A write marks only the day that its session moves to. */
    OLD_DAY_NOT_MARKED,
    /** A write marks its days in a step of its own, after its effect. */
    MARKS_AFTER_THE_EFFECT,
    /** A fold clears whatever marks it finds. */
    CLEARS_EVERY_MARK,
    /** A fold clears its marks before it replaces the cells. */
    CLEARS_BEFORE_IT_REPLACES,
    /** A fold that was overtaken clears its marks all the same. */
    CLEARS_THOUGH_OVERTAKEN,
    /** A fold replaces the cells even when another one has done so since it began. */
    REPLACES_WHATEVER_IS_THERE,
    /** A fold reads its ticket after the sessions. */
    READS_SESSIONS_FIRST,
    /** Cells are taken to be right at any moment. */
    CELLS_NEVER_EXPIRE,
    /** Cells know when they end, and are taken to be right at any moment before. */
    CELLS_HAVE_NO_BEGINNING,
    /** Cells are taken whatever they were made under. */
    IGNORES_THE_FINGERPRINT
}
