package io.evenkeel.adapter.http.schedule;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.application.port.in.schedule.ExpandSeriesRequest;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series to expand, as clients write it.
 *
 * @param rrule the rule of RFC 5545, without the name of the property
 * @param start local start of the first instance
 * @param zone where the series takes place
 * @param duration how long an instance takes; an hour when absent
 * @param rdates local starts that are added
 * @param exdates local starts that are taken away
 * @param from the first day whose instances are wanted
 * @param to the day after the last one
 */
record ExpandBody(
        @Nullable String rrule,
        @Nullable String start,
        @Nullable String zone,
        @Nullable String duration,
        @Nullable List<@Nullable String> rdates,
        @Nullable List<@Nullable String> exdates,
        @Nullable String from,
        @Nullable String to) {

    private static final int HOUR = 3_600;

    ExpandSeriesRequest request() {
        Checks checks = new Checks();
        String rule = checks.required("/rrule", rrule);
        LocalDateTime first = checks.localDateTime("/start", start);
        ZoneId place = checks.zone("/zone", checks.required("/zone", zone));
        Integer seconds = checks.seconds("/duration", duration);
        List<LocalDateTime> added = times(checks, "/rdates", rdates);
        List<LocalDateTime> takenAway = times(checks, "/exdates", exdates);
        LocalDateRange range = checks.range("/from", from, "/to", to);
        return new ExpandSeriesRequest(
                checks.checked(rule),
                checks.checked(first),
                checks.checked(place),
                seconds == null ? HOUR : seconds,
                added,
                takenAway,
                checks.checked(range));
    }

    private static List<LocalDateTime> times(Checks checks, String pointer, @Nullable List<@Nullable String> texts) {
        List<LocalDateTime> times = new ArrayList<>();
        if (texts != null) {
            for (int i = 0; i < texts.size(); i++) {
                LocalDateTime time = checks.localDateTime(pointer + "/" + i, texts.get(i));
                if (time != null) {
                    times.add(time);
                }
            }
        }
        return times;
    }
}
