package io.evenkeel.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A line of the flights, read by plain code: planned for an hour from {@code date - delay}, held from {@code date}. */
record Flight(Instant planned, Instant actual, String origin, String destination) {

    static final Duration HOUR = Duration.ofHours(1);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    /**
     * The flights that are planned for some local days.
     *
     * @param lines the file with its header
     * @param zone the zone whose midnights part the days
     */
    static List<Flight> read(List<String> lines, LocalDate from, LocalDate toExclusive, ZoneId zone) {
        List<Flight> flights = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            Instant actual = LocalDateTime.parse(fields[0], DATE).toInstant(ZoneOffset.UTC);
            Instant planned = actual.minus(Duration.ofMinutes(Long.parseLong(fields[1])));
            LocalDate day = planned.atZone(zone).toLocalDate();
            if (!day.isBefore(from) && day.isBefore(toExclusive)) {
                flights.add(new Flight(planned, actual, fields[3], fields[4]));
            }
        }
        return flights;
    }
}
