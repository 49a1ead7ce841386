package io.evenkeel.adapter.http.calendar;

import io.evenkeel.application.port.in.exporting.SessionSink;
import java.io.Closeable;
import java.io.Writer;
import java.time.Instant;

/** Makes iCalendar files; the adapter for files knows how. */
@FunctionalInterface
public interface CalendarSinks {

    /**
     * Begins a calendar.
     *
     * @param out where it goes
     * @param stamp when its link was made, the same for each of its events
     * @param name as calendars show it
     */
    OpenCalendar open(Writer out, Instant stamp, String name);

    /**
     * A calendar that has begun.
     *
     * @param sink takes its sessions
     * @param end writes its end
     */
    record OpenCalendar(SessionSink sink, Closeable end) {}
}
