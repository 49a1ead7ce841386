package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.application.port.in.importing.SessionField;
import java.io.ByteArrayInputStream;
import java.util.Map;

/** Calendars of other programs, and what is read from them. */
final class Calendars {

    private Calendars() {}

    /** A calendar with these lines in it. */
    static String of(String lines) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//EN\n" + lines + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    /** A calendar of one event. */
    static String event(String... lines) {
        return of("BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\n");
    }

    static Records read(String file) {
        return read(file, Map.of());
    }

    static Records read(String file, Map<SessionField, String> constants) {
        return Records.of(new IcsSessionSource(new ByteArrayInputStream(file.getBytes(UTF_8)), constants, Studio.ZONE));
    }
}
