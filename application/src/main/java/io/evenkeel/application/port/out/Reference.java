package io.evenkeel.application.port.out;

/**
 * What refers to something else, which so has to stay.
 *
 * @param referrer what it is
 * @param id its identity
 */
public record Reference(Referrer referrer, String id) {

    /** What can refer to an entry of the roster. */
    public enum Referrer {
        /** A session of whatever status: what happened is not to lose its names. */
        SESSION,
        /** A trainer who can give the activity. */
        TRAINER,
        /** A series, of which sessions can be made as long as all that it names is there. */
        SERIES
    }
}
