package io.evenkeel.application.port.in.migration;

/** Hears of a copy while it runs, on the thread that runs it. */
public interface CopyListener {

    /** The sessions that start from the first to the last second are about to be copied. Not called when there are none. */
    void began(long firstSecond, long lastSecond);

    /** So many sessions have been copied, all of those that start up to this second. */
    void progressed(long sessions, long upToSecond);
}
