package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.exporting.ExportedSession;
import io.evenkeel.application.port.in.exporting.SessionSink;
import io.evenkeel.application.port.in.importing.SessionField;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.FoldingWriter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes an iCalendar file (RFC 5545) event by event. Times are in UTC: a calendar shows them in its own zone, and no
 * definition of a zone has to go along. Not safe for concurrent use.
 */
public final class IcsSessionSink implements SessionSink, Closeable {

    private static final String PRODUCT = "-//Evenkeel//Sessions//EN";
    /** How often a calendar should look for changes. */
    private static final String READ_AGAIN = "PT1H";

    private static final String CALENDAR = "VCALENDAR\r\n";

    private final FoldingWriter out;
    private final Instant stamp;
    private final boolean isForPeople;

    /**
     * Writes the beginning of the calendar at once.
     *
     * @param out closed with this sink
     * @param stamp the DTSTAMP of every event; the same one gives the same bytes
     * @throws UncheckedIOException when it cannot be written
     */
    public IcsSessionSink(Writer out, Instant stamp) {
        this(out, stamp, "");
    }

    private IcsSessionSink(Writer out, Instant stamp, String name) {
        this.out = new FoldingWriter(out);
        this.stamp = stamp;
        this.isForPeople = !name.isEmpty();
        write("BEGIN:" + CALENDAR + ImmutableVersion.VERSION_2_0 + new ProdId(PRODUCT));
        if (isForPeople) {
            write("METHOD:PUBLISH\r\n" + new XProperty("X-WR-CALNAME", name)
                    + new XProperty("X-PUBLISHED-TTL", READ_AGAIN) + "REFRESH-INTERVAL;VALUE=DURATION:" + READ_AGAIN
                    + "\r\n");
        }
    }

    /**
     * A calendar for people: with a name, and of each session only what a calendar shows. It cannot be imported again without
     * loss.
     *
     * @param out closed with this sink
     * @param stamp the DTSTAMP of every event
     * @param name of the calendar; not empty
     */
    public static IcsSessionSink calendar(Writer out, Instant stamp, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a calendar must have a name");
        }
        return new IcsSessionSink(out, stamp, name);
    }

    @Override
    public void write(ExportedSession session) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Uid(session.id().value()));
        properties.add(new DtStamp(stamp));
        properties.add(new DtStart<>(session.planned().start()));
        properties.add(new DtEnd<>(session.planned().end()));
        properties.add(new Summary(session.activity()));
        if (session.room() != null) {
            properties.add(new Location(session.room()));
        }
        properties.add(new Status(IcsNames.standardStatus(session.status().name())));
        if (!isForPeople) {
            addOwn(session, properties);
        }
        write(new VEvent(new PropertyList(properties)).toString());
    }

    private static void addOwn(ExportedSession session, List<Property> properties) {
        Map<SessionField, String> texts = SessionTexts.of(session);
        for (SessionField field : IcsNames.OWN) {
            String text = texts.get(field);
            if (text != null) {
                properties.add(new XProperty(IcsNames.own(field), text));
            }
        }
    }

    /** Writes the end of the calendar. */
    @Override
    public void close() throws IOException {
        try (out) {
            out.write("END:" + CALENDAR);
        }
    }

    private void write(String lines) {
        try {
            out.write(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
