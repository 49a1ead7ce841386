package io.evenkeel.application.port.document;

import io.evenkeel.domain.availability.Absence;
import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.availability.DateOverride;
import io.evenkeel.domain.availability.LocalWindow;
import io.evenkeel.domain.availability.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** When a trainer can work, as a part of the trainer's document. */
final class AvailabilityDocument {

    private static final String ZONE = "zone";
    private static final String WEEKLY = "weekly";
    private static final String OVERRIDES = "overrides";
    private static final String ABSENCES = "absences";
    static final List<String> KEYS = List.of(ZONE, WEEKLY, OVERRIDES, ABSENCES);

    private static final String DAY = "day";
    private static final String KIND = "kind";
    private static final String DATE = "date";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** The two kinds of overrides, as they are written. */
    private enum Kind {
        OPENING,
        CLOSING
    }

    private static final TextFormat<Kind> KIND_FORMAT =
            new TextFormat<>("a kind of override", "OPENING or CLOSING", Kind::valueOf);

    private AvailabilityDocument() {}

    static Map<String, Object> of(Availability availability) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(ZONE, availability.zone().getId());
        members.put(WEEKLY, each(availability.weekly(), AvailabilityDocument::of));
        members.put(OVERRIDES, each(availability.overrides(), AvailabilityDocument::of));
        members.put(ABSENCES, each(availability.absences(), AbsenceDocument::of));
        return members;
    }

    /** Without weekly windows in the document it is any time. */
    static Optional<Availability> read(ObjectReader in) {
        in.require(ZONE);
        Optional<ZoneId> zone = in.text(ZONE, TextFormat.ZONE);
        List<WeeklyWindow> weekly = in.objects(WEEKLY, List.of(DAY, FROM, TO), AvailabilityDocument::weekly);
        List<DateOverride> overrides =
                in.objects(OVERRIDES, List.of(KIND, DATE, FROM, TO), AvailabilityDocument::override);
        // Without a zone nothing comes of it; the absences are read all the same, for the errors in them.
        List<Absence> absences = in.objects(
                ABSENCES, AbsenceDocument.KEYS, absence -> AbsenceDocument.read(absence, zone.orElse(ZoneOffset.UTC)));
        return zone.map(known -> new Availability(
                known, in.has(WEEKLY) ? weekly : Availability.always(known).weekly(), overrides, absences));
    }

    private static Map<String, Object> of(WeeklyWindow weekly) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(DAY, weekly.day().name());
        put(members, weekly.window());
        return members;
    }

    private static Map<String, Object> of(DateOverride override) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                KIND,
                override.match(opening -> Kind.OPENING, closing -> Kind.CLOSING).name());
        members.put(DATE, override.date().toString());
        put(members, override.window());
        return members;
    }

    private static void put(Map<String, Object> members, LocalWindow window) {
        members.put(FROM, TextFormat.start(window.startInclusive()));
        members.put(TO, TextFormat.end(window.endExclusive()));
    }

    private static Optional<WeeklyWindow> weekly(ObjectReader in) {
        in.require(DAY, FROM, TO);
        Optional<DayOfWeek> day = in.text(DAY, TextFormat.DAY_OF_WEEK);
        Optional<LocalWindow> window = window(in);
        return in.make(() -> new WeeklyWindow(day.orElseThrow(), window.orElseThrow()));
    }

    /** Without times it is the whole day. */
    private static Optional<DateOverride> override(ObjectReader in) {
        in.require(KIND, DATE);
        if (in.has(FROM) || in.has(TO)) {
            in.require(FROM, TO);
        }
        Optional<Kind> kind = in.text(KIND, KIND_FORMAT);
        Optional<LocalDate> date = in.text(DATE, TextFormat.DATE);
        Optional<LocalWindow> window = window(in);
        return in.make(() -> override(kind.orElseThrow(), date.orElseThrow(), window.orElse(LocalWindow.WHOLE_DAY)));
    }

    private static DateOverride override(Kind kind, LocalDate date, LocalWindow window) {
        return switch (kind) {
            case OPENING -> new DateOverride.Opening(date, window);
            case CLOSING -> new DateOverride.Closing(date, window);
        };
    }

    private static Optional<LocalWindow> window(ObjectReader in) {
        Optional<LocalTime> from = in.text(FROM, TextFormat.START);
        Optional<LocalTime> to = in.text(TO, TextFormat.END);
        return from.flatMap(start -> to.map(end -> new LocalWindow(start, end)));
    }

    private static <T> List<Map<String, Object>> each(List<T> items, Function<T, Map<String, Object>> document) {
        return items.stream().map(document).toList();
    }
}
