package io.evenkeel.bootstrap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reports on the flights, straight from the lines of the file, in the plainest code that can do it and with nothing
 * of the program: all flights are completed, planned for an hour from {@code date - delay} and held for an hour from
 * {@code date}.
 */
final class FlightsOracle {

    private static final Duration HOUR = Flight.HOUR;

    private final List<Flight> flights;
    private final ZoneId zone;

    /**
     * @param lines the file with its header
     * @param zone the zone whose midnights part the days
     */
    FlightsOracle(List<String> lines, LocalDate from, LocalDate toExclusive, ZoneId zone) {
        this.zone = zone;
        this.flights = Flight.read(lines, from, toExclusive, zone);
    }

    Map<String, Object> adherence() {
        long planned = 0;
        long actual = 0;
        long overlap = 0;
        long punctual = 0;
        List<Long> seconds = new ArrayList<>();
        List<Long> minutes = new ArrayList<>();
        for (Flight flight : flights) {
            Instant overlapStart = flight.planned().isAfter(flight.actual()) ? flight.planned() : flight.actual();
            Instant overlapEnd =
                    (flight.planned().isBefore(flight.actual()) ? flight.planned() : flight.actual()).plus(HOUR);
            planned += HOUR.toSeconds();
            actual += HOUR.toSeconds();
            overlap += Math.max(0, Duration.between(overlapStart, overlapEnd).toSeconds());
            long deviation = Duration.between(flight.planned(), flight.actual()).toSeconds();
            if (Math.abs(deviation) <= 24 * 3_600) {
                long minute = (long) Math.floor(deviation / 60.0);
                seconds.add(deviation);
                minutes.add(minute);
                punctual += minute >= -5 && minute <= 5 ? 1 : 0;
            }
        }
        Map<String, Object> report = new LinkedHashMap<>();
        sessions(report);
        report.put("plannedSeconds", planned);
        report.put("actualSeconds", actual);
        report.put("overlapSeconds", overlap);
        ratio(report, "scheduleAdherence", overlap, planned, "NO_PLANNED_TIME");
        ratio(report, "strictAdherence", overlap, planned + actual - overlap, "NO_PLANNED_OR_ACTUAL_TIME");
        ratio(report, "conformance", actual, planned, "NO_PLANNED_TIME");
        ratio(report, "punctuality", punctual, flights.size(), "NO_DUE_SESSIONS");
        report.put("bands.missed", 0L);
        report.put("bands.shorter", 0L);
        report.put("bands.asPlanned", (long) flights.size());
        report.put("bands.longer", 0L);
        report.put("startDeviation.count", (long) seconds.size());
        report.put("startDeviation.meanSeconds", seconds.isEmpty() ? null : mean(seconds));
        report.put("startDeviation.medianSeconds", nearestRank(minutes, 50));
        report.put("startDeviation.p90Seconds", nearestRank(minutes, 90));
        report.put("startDeviation.standardDeviationSeconds", seconds.size() < 2 ? null : deviation(seconds));
        return report;
    }

    Map<String, Object> overview() {
        Set<String> trainers = new HashSet<>();
        Set<String> activities = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (Flight flight : flights) {
            trainers.add(flight.origin());
            activities.add(flight.destination());
            days.add(flight.planned().atZone(zone).toLocalDate());
        }
        long count = flights.size();
        Map<String, Object> report = new LinkedHashMap<>();
        sessions(report);
        report.put("trainers", (long) trainers.size());
        report.put("activities", (long) activities.size());
        report.put("days", (long) days.size());
        report.put("plannedSeconds", count * 3_600);
        report.put("deliveredSeconds", count * 3_600);
        ratio(report, "completionRate", count, count, "NO_DECIDED_SESSIONS");
        ratio(report, "cancellationRate", 0, count, "NO_DECIDED_SESSIONS");
        ratio(report, "lateCancellationRate", 0, count, "NO_DECIDED_SESSIONS");
        ratio(report, "noShowRate", 0, count, "NO_ATTENDABLE_SESSIONS");
        ratio(report, "fillRate", 0, 0, "NO_SEATS_OFFERED");
        ratio(report, "attendanceRate", 0, 0, "NO_SEATS_BOOKED");
        return report;
    }

    /** The origin with the most flights of the range. */
    String busiestOrigin() {
        Map<String, Integer> counts = new TreeMap<>();
        flights.forEach(flight -> counts.merge(flight.origin(), 1, Integer::sum));
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private void sessions(Map<String, Object> report) {
        report.put("sessions.planned", 0L);
        report.put("sessions.inProgress", 0L);
        report.put("sessions.completed", (long) flights.size());
        report.put("sessions.cancelled", 0L);
        report.put("sessions.noShow", 0L);
        report.put("sessions.overdue", 0L);
    }

    private static void ratio(
            Map<String, Object> report, String name, long numerator, long denominator, String reasonWhenZero) {
        report.put(name + ".value", denominator == 0 ? null : (double) numerator / denominator);
        report.put(name + ".numerator", numerator);
        report.put(name + ".denominator", denominator);
        report.put(name + ".reason", denominator == 0 ? reasonWhenZero : null);
    }

    private static double mean(List<Long> values) {
        double sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    private static double deviation(List<Long> values) {
        double mean = mean(values);
        double squares = 0;
        for (long value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.size() - 1));
    }

    private static @Nullable Long nearestRank(List<Long> minutes, int percent) {
        if (minutes.isEmpty()) {
            return null;
        }
        List<Long> sorted = new ArrayList<>(minutes);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(percent * sorted.size() / 100.0);
        return 60 * sorted.get(rank - 1);
    }
}
