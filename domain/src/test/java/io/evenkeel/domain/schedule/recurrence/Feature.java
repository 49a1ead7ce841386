package io.evenkeel.domain.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a generated series makes use of; each must be met often enough. */
enum Feature {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY,
    INTERVAL,
    COUNT,
    UNTIL_DATE,
    UNTIL_LOCAL,
    UNTIL_UTC,
    BYMONTH,
    BYMONTHDAY,
    BYMONTHDAY_NEGATIVE,
    BYDAY,
    BYDAY_ORDINAL_OF_MONTH,
    BYDAY_ORDINAL_OF_YEAR,
    BYSETPOS_WEEKLY,
    BYSETPOS_MONTHLY,
    BYSETPOS_YEARLY,
    WKST,
    WKST_WITH_INTERVAL,
    RDATE,
    EXDATE,
    MOVED_THIS,
    MOVED_FOLLOWING,
    CANCELLED_THIS,
    CANCELLED_FOLLOWING,
    STARTS_IN_GAP,
    STARTS_IN_OVERLAP;

    static Set<Feature> of(RecurrenceDefinition definition, List<Instance> instances) {
        RecurrenceRule rule = Objects.requireNonNull(definition.rule());
        Set<Feature> features = EnumSet.of(valueOf(rule.frequency().name()));
        addIf(features, INTERVAL, rule.interval() > 1);
        rule.end()
                .match(
                        () -> false,
                        count -> features.add(COUNT),
                        until -> features.add(valueOf("UNTIL_" + until.form())));
        addIf(features, BYMONTH, !rule.byMonth().isEmpty());
        addIf(features, BYMONTHDAY, !rule.byMonthDay().isEmpty());
        addIf(features, BYMONTHDAY_NEGATIVE, rule.byMonthDay().stream().anyMatch(day -> day < 0));
        addWeekdays(features, rule);
        if (!rule.bySetPosition().isEmpty() && rule.frequency() != Frequency.DAILY) {
            features.add(valueOf("BYSETPOS_" + rule.frequency()));
        }
        addIf(features, RDATE, !definition.recurrenceDates().isEmpty());
        addIf(features, EXDATE, !definition.exceptionDates().isEmpty());
        definition.overrides().forEach(override -> features.add(of(override)));
        instances.forEach(instance -> addTransition(features, definition, instance.localStart()));
        return features;
    }

    private static void addWeekdays(Set<Feature> features, RecurrenceRule rule) {
        boolean numbered = rule.byDay().stream().anyMatch(day -> !day.isEvery());
        boolean ofYear = rule.frequency() == Frequency.YEARLY && rule.byMonth().isEmpty();
        addIf(features, BYDAY, rule.byDay().stream().anyMatch(OrdinalWeekday::isEvery));
        addIf(features, BYDAY_ORDINAL_OF_MONTH, numbered && !ofYear);
        addIf(features, BYDAY_ORDINAL_OF_YEAR, numbered && ofYear);
        boolean weekly = rule.frequency() == Frequency.WEEKLY;
        addIf(features, WKST, rule.weekStart() != DayOfWeek.MONDAY);
        addIf(features, WKST_WITH_INTERVAL, weekly && rule.interval() > 1 && rule.weekStart() != DayOfWeek.MONDAY);
    }

    private static Feature of(RecurrenceOverride override) {
        String range = override.range() == OverrideRange.THIS ? "_THIS" : "_FOLLOWING";
        return override.match(moved -> valueOf("MOVED" + range), cancelled -> valueOf("CANCELLED" + range));
    }

    private static void addTransition(Set<Feature> features, RecurrenceDefinition definition, LocalDateTime start) {
        ZoneOffsetTransition transition = definition.zone().getRules().getTransition(start);
        if (transition != null) {
            features.add(transition.isGap() ? STARTS_IN_GAP : STARTS_IN_OVERLAP);
        }
    }

    private static void addIf(Set<Feature> features, Feature feature, boolean present) {
        if (present) {
            features.add(feature);
        }
    }
}
