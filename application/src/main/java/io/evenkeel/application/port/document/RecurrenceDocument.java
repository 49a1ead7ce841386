package io.evenkeel.application.port.document;

import io.evenkeel.domain.schedule.recurrence.OverrideRange;
import io.evenkeel.domain.schedule.recurrence.RecurrenceDefinition;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOutcome;
import io.evenkeel.domain.schedule.recurrence.RecurrenceOverride;
import io.evenkeel.domain.schedule.recurrence.RecurrenceRule;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a series as members of a document, under the names that {@code /schedule/expand} has for them. Stores
 * keep it as an object of its own.
 */
public final class RecurrenceDocument {

    static final String START = "start";
    static final String DURATION = "duration";
    private static final String ZONE = "zone";
    private static final String RULE = "rrule";
    private static final String DATES = "rdates";
    private static final String EXCEPTIONS = "exdates";
    private static final String OVERRIDES = "overrides";
    static final List<String> KEYS = List.of(START, ZONE, DURATION, RULE, DATES, EXCEPTIONS, OVERRIDES);

    private static final String RECURRENCE_ID = "recurrenceId";
    private static final String RANGE = "range";
    private static final String KIND = "kind";
    private static final List<String> OVERRIDE_KEYS = List.of(RECURRENCE_ID, RANGE, KIND, START, DURATION);

    /** What an override does. */
    private enum Kind {
        MOVED,
        CANCELLED
    }

    private RecurrenceDocument() {}

    /** The members of a definition. */
    public static Map<String, Object> of(RecurrenceDefinition definition) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(START, definition.start().toString());
        members.put(ZONE, definition.zone().getId());
        members.put(DURATION, duration(definition.durationSeconds()));
        RecurrenceRule rule = definition.rule();
        if (rule != null) {
            members.put(RULE, rule.toString());
        }
        members.put(DATES, texts(definition.recurrenceDates()));
        members.put(EXCEPTIONS, texts(definition.exceptionDates()));
        members.put(
                OVERRIDES,
                definition.overrides().stream().map(RecurrenceDocument::of).toList());
        return members;
    }

    /** The definition that a store keeps, which was good when it was written. */
    public static DocumentReading<RecurrenceDefinition> read(Map<?, ?> members) {
        List<DocumentError> errors = new ArrayList<>();
        ObjectReader in = ObjectReader.of(members, DocumentPath.ROOT, KEYS, errors);
        return read(in, null)
                .flatMap(outcome -> outcome.match(Optional::of, refusal -> {
                    in.refuse(RULE, DocumentErrorCode.BAD_VALUE, refusal.advice());
                    return Optional.<RecurrenceDefinition>empty();
                }))
                .<DocumentReading<RecurrenceDefinition>>map(DocumentReading.Complete::new)
                .orElseGet(() -> new DocumentReading.Rejected<>(errors));
    }

    /**
     * The definition, or the refusal of its rule; empty when anything else is wrong.
     *
     * @param durationSeconds how long an instance takes unless the document says so; null when it has to
     */
    static Optional<RecurrenceOutcome<RecurrenceDefinition>> read(ObjectReader in, @Nullable Long durationSeconds) {
        in.require(START, ZONE);
        if (durationSeconds == null) {
            in.require(DURATION);
        }
        Optional<LocalDateTime> start = in.text(START, TextFormat.LOCAL_TIME);
        Optional<ZoneId> zone = in.text(ZONE, TextFormat.ZONE);
        Optional<Long> seconds = in.text(DURATION, TextFormat.DURATION).or(() -> Optional.ofNullable(durationSeconds));
        Optional<String> rule = in.text(RULE);
        List<LocalDateTime> dates = in.texts(DATES, TextFormat.LOCAL_TIME);
        List<LocalDateTime> exceptions = in.texts(EXCEPTIONS, TextFormat.LOCAL_TIME);
        List<RecurrenceOverride> overrides =
                in.objects(OVERRIDES, OVERRIDE_KEYS, override -> override(override, seconds.orElse(1L)));
        return in.make(() -> new RecurrenceDefinition(
                        start.orElseThrow(),
                        zone.orElseThrow(),
                        seconds.orElseThrow(),
                        null,
                        dates,
                        exceptions,
                        overrides))
                .map(definition -> withRule(definition, rule));
    }

    private static RecurrenceOutcome<RecurrenceDefinition> withRule(
            RecurrenceDefinition definition, Optional<String> text) {
        return text.map(RecurrenceRule::parse)
                .map(outcome -> outcome.<RecurrenceOutcome<RecurrenceDefinition>>match(
                        rule -> new RecurrenceOutcome.Accepted<>(definition.withRule(rule)),
                        RecurrenceOutcome.Refused::new))
                .orElseGet(() -> new RecurrenceOutcome.Accepted<>(definition));
    }

    /** @param durationSeconds how long an instance of the series takes */
    private static Optional<RecurrenceOverride> override(ObjectReader in, long durationSeconds) {
        in.require(RECURRENCE_ID, KIND);
        Optional<LocalDateTime> id = in.text(RECURRENCE_ID, TextFormat.LOCAL_TIME);
        Optional<OverrideRange> range = in.text(RANGE, TextFormat.OVERRIDE_RANGE);
        Optional<Kind> kind = in.text(KIND, TextFormat.constant(Kind.class));
        Optional<LocalDateTime> start = in.text(START, TextFormat.LOCAL_TIME);
        Optional<Long> seconds = in.text(DURATION, TextFormat.DURATION);
        if (kind.filter(found -> found == Kind.MOVED).isPresent()) {
            in.require(START);
        } else if (kind.isPresent()) {
            in.forbid("belongs to an instance that takes place; leave it out", START, DURATION);
        }
        return in.make(() -> kind.orElseThrow() == Kind.MOVED
                ? new RecurrenceOverride.Moved(
                        id.orElseThrow(),
                        range.orElse(OverrideRange.THIS),
                        start.orElseThrow(),
                        seconds.orElse(durationSeconds))
                : new RecurrenceOverride.Cancelled(id.orElseThrow(), range.orElse(OverrideRange.THIS)));
    }

    private static Map<String, Object> of(RecurrenceOverride override) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(RECURRENCE_ID, override.recurrenceId().toString());
        members.put(RANGE, override.range().name());
        members.put(
                KIND,
                override.match(moved -> Kind.MOVED, cancelled -> Kind.CANCELLED).name());
        if (override instanceof RecurrenceOverride.Moved moved) {
            members.put(START, moved.newLocalStart().toString());
            members.put(DURATION, duration(moved.durationSeconds()));
        }
        return members;
    }

    private static String duration(long seconds) {
        return Duration.ofSeconds(seconds).toString();
    }

    private static List<String> texts(List<LocalDateTime> times) {
        return times.stream().map(LocalDateTime::toString).toList();
    }
}
