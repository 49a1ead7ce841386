package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.files.IcsSessionSink;
import io.evenkeel.adapter.http.calendar.CalendarSinks;
import java.io.Writer;
import java.time.Instant;

/** Calendars as the adapter for files writes them. */
final class Calendars implements CalendarSinks {

    @Override
    public OpenCalendar open(Writer out, Instant stamp, String name) {
        IcsSessionSink sink = IcsSessionSink.calendar(out, stamp, name);
        return new OpenCalendar(sink, sink);
    }
}
