package io.evenkeel.adapter.http.routing;

/** What the processors do that this process may use. */
public interface Processors {

    /** How many there are; in a container that has a quota, as many as that. */
    int number();

    /**
     * How busy those that this process may use were lately, by whatever runs on them, this process or another.
     *
     * @return from 0 to 1; negative when the system does not tell
     */
    double load();

    /**
     * How long a thread has run on them.
     *
     * @return nanoseconds; negative when the thread has ended, or the system does not tell
     */
    long nanosOf(long thread);

    /** Those of this machine. */
    static Processors ofThisMachine() {
        return new MachineProcessors();
    }
}
