package io.evenkeel.application.port.document;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Absences as documents: two dates are whole days, two times a part of the time line. */
final class AbsenceDocument {

    private static final String FROM = "from";
    private static final String TO = "to";
    static final List<String> KEYS = List.of(FROM, TO);

    private AbsenceDocument() {}

    static Map<String, Object> of(Absence absence) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                FROM,
                absence.match(
                        between -> between.interval().start().toString(),
                        whole -> whole.days().fromInclusive().toString()));
        members.put(
                TO,
                absence.match(
                        between -> between.interval().end().toString(),
                        whole -> whole.days().toExclusive().toString()));
        return members;
    }

    /** @param zone in which a time without offset is read */
    static Optional<Absence> read(ObjectReader in, ZoneId zone) {
        in.require(FROM, TO);
        Optional<TemporalAccessor> from = in.text(FROM, TextFormat.BOUNDARY);
        Optional<TemporalAccessor> to = in.text(TO, TextFormat.BOUNDARY);
        return in.make(() -> between(from.orElseThrow(), to.orElseThrow(), zone));
    }

    private static Absence between(TemporalAccessor from, TemporalAccessor to, ZoneId zone) {
        if (from instanceof LocalDate first && to instanceof LocalDate dayAfter) {
            return new Absence.Days(new LocalDateRange(first, dayAfter));
        }
        if (from instanceof LocalDate || to instanceof LocalDate) {
            throw new IllegalArgumentException(
                    "from and to must both be dates, for whole days, or both be times, but were " + from + " and "
                            + to);
        }
        return new Absence.Between(Interval.of(instant(from, zone), instant(to, zone)));
    }

    private static Instant instant(TemporalAccessor time, ZoneId zone) {
        return time instanceof OffsetDateTime onTimeLine
                ? onTimeLine.toInstant()
                : ZonedDateTime.ofLocal(LocalDateTime.from(time), zone, null).toInstant();
    }
}
