package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import org.jspecify.annotations.Nullable;

/** Has the library take the lines of one event apart: names, parameters, values. */
final class IcsEventParser implements ContentHandler {

    private static final String BEGIN = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n";
    private static final String END = "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private final List<IcsProperty> properties = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();
    private String value = "";

    private IcsEventParser() {}

    /** @throws IcsRejectException when it cannot be read */
    static IcsEvent parse(IcsBlock block) {
        if (block.problem() != null) {
            throw block.problem();
        }
        IcsEventParser handler = new IcsEventParser();
        if (!block.lines().isEmpty()) {
            try {
                new CalendarParserImpl(false)
                        .parse(new StringReader(BEGIN + String.join("\r\n", block.lines()) + END), handler);
            } catch (IOException | ParserException bad) {
                throw unreadable(bad);
            }
        }
        // A line without a colon can swallow the next one.
        if (handler.properties.size() != block.lines().size()) {
            throw unreadable(null);
        }
        return new IcsEvent(block, handler.properties);
    }

    private static IcsRejectException unreadable(@Nullable Exception cause) {
        return new IcsRejectException(
                "",
                RejectCode.UNREADABLE_EVENT,
                "a line of the event is no property; write it like NAME;PARAMETER=VALUE:VALUE",
                cause);
    }

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String text) {
        parameters.put(name.toUpperCase(Locale.ROOT), text);
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        properties.add(new IcsProperty(name.strip().toUpperCase(Locale.ROOT), parameters, value));
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {}

    @Override
    public void endComponent(String name) {}
}
