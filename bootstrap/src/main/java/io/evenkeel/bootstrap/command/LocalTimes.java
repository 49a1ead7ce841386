package io.evenkeel.bootstrap.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them in a zone. */
final class LocalTimes {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm xxx", Locale.ENGLISH);

    private LocalTimes() {}

    static String of(Instant moment, ZoneId zone) {
        return FORMAT.format(moment.atZone(zone));
    }
}
