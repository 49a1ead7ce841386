package io.evenkeel.bootstrap.drill;

/** Something that can be broken and mended. */
interface Fallible {

    /** Breaks it. */
    void breakDown();

    /** Makes it whole again. */
    void mend();
}
