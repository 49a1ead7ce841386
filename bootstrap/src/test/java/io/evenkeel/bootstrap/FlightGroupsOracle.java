package io.evenkeel.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The reports on groups of flights, in the plainest code that can do it and with nothing of the program. */
final class FlightGroupsOracle {

    private final List<Flight> flights;
    private final LocalDate from;
    private final LocalDate toExclusive;
    private final ZoneId zone;

    FlightGroupsOracle(List<String> lines, LocalDate from, LocalDate toExclusive, ZoneId zone) {
        this.flights = new ArrayList<>(Flight.read(lines, from, toExclusive, zone));
        this.flights.sort(Comparator.comparing(Flight::planned));
        this.from = from;
        this.toExclusive = toExclusive;
        this.zone = zone;
    }

    /** By name: flights, planned seconds, back to back, longest run in seconds and its flights, short rests. */
    Map<String, List<Long>> trainers() {
        Map<String, List<Long>> rows = new TreeMap<>();
        by(Flight::origin).forEach((origin, own) -> {
            long backToBack = 0;
            long longestSeconds = 0;
            long longestFlights = 0;
            long shortRests = 0;
            int first = 0;
            for (int i = 0; i < own.size(); i++) {
                if (i > 0) {
                    long pause = Duration.between(
                                    own.get(i - 1).planned().plus(Flight.HOUR),
                                    own.get(i).planned())
                            .toSeconds();
                    boolean newDay = !day(own.get(i - 1)).equals(day(own.get(i)));
                    backToBack += pause <= 900 ? 1 : 0;
                    shortRests += newDay && pause < 36_000 ? 1 : 0;
                    first = pause <= 900 ? first : i;
                }
                long seconds = Duration.between(
                                own.get(first).planned(), own.get(i).planned().plus(Flight.HOUR))
                        .toSeconds();
                long held = 1L + i - first;
                if (seconds > longestSeconds || (seconds == longestSeconds && held > longestFlights)) {
                    longestSeconds = seconds;
                    longestFlights = held;
                }
            }
            rows.put(
                    origin,
                    List.of(
                            (long) own.size(),
                            3_600L * own.size(),
                            backToBack,
                            longestSeconds,
                            longestFlights,
                            shortRests));
        });
        return rows;
    }

    /** Gini coefficient of the planned loads, by its definition over all pairs. */
    double fairness() {
        List<Long> loads = by(Flight::origin).values().stream()
                .map(own -> (long) own.size())
                .toList();
        double differences = 0;
        double sum = 0;
        for (long one : loads) {
            sum += one;
            for (long other : loads) {
                differences += Math.abs(one - other);
            }
        }
        return differences / (2 * loads.size() * sum);
    }

    /** By name: flights and planned seconds. */
    Map<String, List<Long>> activities() {
        Map<String, List<Long>> rows = new TreeMap<>();
        by(Flight::destination).forEach((name, own) -> rows.put(name, List.of((long) own.size(), 3_600L * own.size())));
        return rows;
    }

    /** Flights by local day, days without one included. */
    Map<String, Long> days() {
        Map<String, Long> days = new LinkedHashMap<>();
        for (LocalDate day = from; day.isBefore(toExclusive); day = day.plusDays(1)) {
            LocalDate each = day;
            days.put(
                    day.toString(),
                    flights.stream().filter(flight -> day(flight).equals(each)).count());
        }
        return days;
    }

    /** By local hour of the week: planned, actual, overlap and real seconds, counted minute by minute. */
    long[][] hours() {
        long[][] cells = new long[7 * 24][4];
        for (Flight flight : flights) {
            for (int minute = 0; minute < 60; minute++) {
                Instant planned = flight.planned().plusSeconds(60L * minute);
                Instant actual = flight.actual().plusSeconds(60L * minute);
                cells[cell(planned)][0] += 60;
                cells[cell(actual)][1] += 60;
                if (!planned.isBefore(flight.actual())
                        && planned.isBefore(flight.actual().plus(Flight.HOUR))) {
                    cells[cell(planned)][2] += 60;
                }
            }
        }
        Instant end = toExclusive.atStartOfDay(zone).toInstant();
        for (Instant at = from.atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plusSeconds(60)) {
            cells[cell(at)][3] += 60;
        }
        return cells;
    }

    private Map<String, List<Flight>> by(Function<Flight, String> group) {
        Map<String, List<Flight>> groups = new TreeMap<>();
        flights.forEach(flight -> groups.computeIfAbsent(group.apply(flight), unused -> new ArrayList<>())
                .add(flight));
        return groups;
    }

    private LocalDate day(Flight flight) {
        return flight.planned().atZone(zone).toLocalDate();
    }

    private int cell(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return 24 * (local.getDayOfWeek().getValue() - 1) + local.getHour();
    }
}
