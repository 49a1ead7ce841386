package io.evenkeel.examples.faults;

/**
 * What a user is told.
 *
 * @param kind what it means for them
 * @param text what it says
 */
record Answer(Kind kind, String text) {

    enum Kind {
        DONE,
        /** It was understood, and it cannot be. */
        REFUSED,
        /** Something does not work; whether it happened is not known, and asking again finds out. */
        ASK_AGAIN
    }
}
