package io.evenkeel.domain.schedule.recurrence;

import io.evenkeel.domain.time.Interval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Series with a window and with what the oracle knows of them; the same for the same seed. */
final class SeriesGenerator {

    /** Gaps and overlaps of an hour, half an hour and two, at midnight, in both hemispheres, and of a whole day. */
    static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Berlin",
                    "Europe/London",
                    "America/New_York",
                    "America/Sao_Paulo",
                    "America/Havana",
                    "America/St_Johns",
                    "Australia/Lord_Howe",
                    "Australia/Sydney",
                    "Pacific/Apia",
                    "Pacific/Chatham",
                    "Africa/Casablanca",
                    "Asia/Beirut",
                    "Asia/Tehran",
                    "Asia/Kathmandu",
                    "Antarctica/Troll",
                    "UTC")
            .map(ZoneId::of)
            .toList();

    private static final int KNOWN_STARTS = 40;
    private static final int ZONES_TRIED = 6;

    private final Random random;
    private final RuleGenerator rules;
    private final Transitions transitions;

    SeriesGenerator(long seed) {
        this.random = new Random(seed);
        this.rules = new RuleGenerator(random);
        this.transitions = new Transitions(random);
    }

    /**
     * A series to compare.
     *
     * @param starts what the oracle says, without overrides and without UNTIL in UTC
     * @param window where to compare; before the horizon of the starts
     */
    record Sample(RecurrenceDefinition definition, LibRecur.Starts starts, Interval window) {

        List<Instance> expected() {
            return ReferenceExpansion.of(definition, starts, window);
        }
    }

    /** The next series that starts on an instance of its own rule and about which the oracle knows something. */
    Sample next() {
        while (true) {
            Optional<Sample> sample = attempt();
            if (sample.isPresent()) {
                return sample.get();
            }
        }
    }

    /** A series without end, and two of the years between 30 and 50 after its start. */
    Sample farSample() {
        while (true) {
            RecurrenceRule rule = rules.rule();
            Optional<LocalDateTime> start = LibRecur.firstFrom(anyStart(), rule);
            if (start.isPresent()) {
                RecurrenceDefinition definition =
                        RecurrenceDefinition.once(start.get(), anyZone(), 60).withRule(rule);
                LocalDateTime from = start.get().plusDays(random.nextInt(30 * 365, 50 * 365));
                Interval window = Interval.of(
                        from.atZone(definition.zone()).toInstant(),
                        from.plusYears(2).atZone(definition.zone()).toInstant());
                LibRecur.Starts starts = LibRecur.starts(definition, Integer.MAX_VALUE);
                if (!starts.inOrder().isEmpty()
                        && starts.horizon().isAfter(from.plusYears(2).plusDays(2))) {
                    return new Sample(definition, starts, window);
                }
            }
        }
    }

    /** A local time of the years 1990 to 2034, often one at which clocks are changed. */
    LocalDateTime anyStart() {
        LocalDate date = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(45 * 365));
        int minutes = rules.oneIn(2) ? 15 * random.nextInt(14) : random.nextInt(24 * 60);
        return date.atStartOfDay().plusMinutes(minutes).plusSeconds(rules.oneIn(8) ? random.nextInt(60) : 0);
    }

    ZoneId anyZone() {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    RecurrenceRule anyRule() {
        return rules.rule();
    }

    private Optional<Sample> attempt() {
        RecurrenceRule rule = rules.rule();
        Optional<LocalDateTime> start = LibRecur.firstFrom(anyStart(), rule);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        RecurrenceDefinition somewhere = RecurrenceDefinition.once(start.get(), anyZone(), random.nextInt(1, 14_400))
                .withRule(rule);
        List<LocalDateTime> dates = LibRecur.starts(somewhere, KNOWN_STARTS).inOrder();
        RecurrenceDefinition endless = atTransition(somewhere, dates);
        List<LocalDateTime> known = dates.stream()
                .map(date -> date.with(endless.start().toLocalTime()))
                .toList();
        RecurrenceDefinition ended = withDates(endless.withRule(rule.withEnd(end(endless, known))), known);
        LibRecur.Starts starts = LibRecur.starts(ended, KNOWN_STARTS);
        if (starts.inOrder().isEmpty() && !starts.complete()) {
            return Optional.empty();
        }
        RecurrenceDefinition definition = withOverrides(ended, starts);
        return window(definition, starts).map(window -> new Sample(definition, starts, window));
    }

    /** Two times out of three at a change of the clocks, where one of several zones has one. */
    private RecurrenceDefinition atTransition(RecurrenceDefinition definition, List<LocalDateTime> starts) {
        if (rules.oneIn(3)) {
            return definition;
        }
        for (int i = 0; i < ZONES_TRIED; i++) {
            RecurrenceDefinition elsewhere = RecurrenceDefinition.once(
                            definition.start(), anyZone(), definition.durationSeconds())
                    .withRule(definition.rule());
            RecurrenceDefinition met = transitions.met(elsewhere, starts);
            if (!met.equals(elsewhere)) {
                return met;
            }
        }
        return definition;
    }

    private RuleEnd end(RecurrenceDefinition endless, List<LocalDateTime> known) {
        LocalDateTime near = any(known).plusSeconds(random.nextInt(3) - 1);
        LocalDateTime last = near.isBefore(endless.start()) ? endless.start() : near;
        return switch (random.nextInt(8)) {
            case 0, 1 -> new RuleEnd.Count(random.nextInt(1, KNOWN_STARTS));
            case 2 -> Until.date(last.toLocalDate());
            case 3 -> Until.local(last);
            case 4 -> Until.utc(last.atZone(endless.zone()).toInstant());
            default -> new RuleEnd.Never();
        };
    }

    private RecurrenceDefinition withDates(RecurrenceDefinition definition, List<LocalDateTime> known) {
        Set<LocalDateTime> added = new LinkedHashSet<>();
        Set<LocalDateTime> removed = new LinkedHashSet<>();
        if (rules.oneIn(3)) {
            Stream.generate(() -> near(known, definition.start()))
                    .limit(random.nextInt(1, 5))
                    .forEach(added::add);
        }
        if (rules.oneIn(3)) {
            Stream.generate(() -> near(known, definition.start()))
                    .limit(random.nextInt(1, 5))
                    .forEach(removed::add);
        }
        return definition.withRecurrenceDates(added).withExceptionDates(removed);
    }

    private LocalDateTime near(List<LocalDateTime> known, LocalDateTime earliest) {
        LocalDateTime time = any(known);
        LocalDateTime moved = rules.oneIn(2) ? time : time.plusMinutes(15L * random.nextInt(-200, 200));
        return moved.isBefore(earliest) ? earliest : moved;
    }

    private RecurrenceDefinition withOverrides(RecurrenceDefinition definition, LibRecur.Starts starts) {
        List<LocalDateTime> ids = starts.inOrder().stream()
                .filter(id -> ReferenceExpansion.isWithinUtcEnd(definition, id))
                .toList();
        if (ids.isEmpty() || !rules.oneIn(4)) {
            return definition;
        }
        Set<LocalDateTime> single = new LinkedHashSet<>();
        Set<LocalDateTime> following = new LinkedHashSet<>();
        List<RecurrenceOverride> overrides = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            LocalDateTime id = any(ids);
            OverrideRange range = rules.oneIn(2) ? OverrideRange.THIS : OverrideRange.THIS_AND_FOLLOWING;
            if ((range == OverrideRange.THIS ? single : following).add(id)) {
                overrides.add(override(id, range));
            }
        }
        return definition.withOverrides(overrides);
    }

    private RecurrenceOverride override(LocalDateTime id, OverrideRange range) {
        if (rules.oneIn(3)) {
            return new RecurrenceOverride.Cancelled(id, range);
        }
        LocalDateTime moved = id.plusMinutes(15L * random.nextInt(-200, 200));
        return new RecurrenceOverride.Moved(id, range, moved, random.nextInt(1, 14_400));
    }

    /** Before the horizon by more than any override moves and any zone differs. */
    private Optional<Interval> window(RecurrenceDefinition definition, LibRecur.Starts starts) {
        LocalDateTime first = definition.start().minusDays(5);
        LocalDateTime last = starts.complete()
                ? definition.start().plusYears(70)
                : starts.horizon().minusDays(definition.overrides().isEmpty() ? 2 : 5);
        LocalDateTime from = rules.oneIn(3) || starts.inOrder().isEmpty() ? first : any(starts.inOrder());
        LocalDateTime to = rules.oneIn(3) && !starts.inOrder().isEmpty() ? any(starts.inOrder()) : last;
        LocalDateTime end = to.isBefore(last) ? to : last;
        long fromSecond = from.atZone(definition.zone()).toEpochSecond() + random.nextInt(2);
        long toSecond = end.atZone(definition.zone()).toEpochSecond() + random.nextInt(2);
        return fromSecond < toSecond ? Optional.of(new Interval(fromSecond, toSecond)) : Optional.empty();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
