package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.RecurrenceRefusalCode.TOO_MANY_INSTANCES;

import io.evenkeel.domain.time.Interval;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A series that can be expanded: the recurrence set of RFC 5545 section 3.8.5 for a subset of its rules. Immutable, safe
 * for any thread.
 *
 * <p>An instance is known by its original local start. The set is what the rule gives (with the start as instance 1) and
 * the additional dates, each once, less the exceptions; overrides then place or cancel what is left. Every local start
 * is read in the zone on its own: one that does not exist is shifted forward by the length of the gap, one that exists
 * twice means the first. (RFC 5545 says in section 3.3.5 to shift and in 3.3.10 to leave out; shifting loses no
 * session.) Where a whole local day is left out two instances can so start at the same instant; they remain two.
 *
 * <p>Instances come in the order of their starts, those that start together in the order of their original ones. A
 * series ends with the year 9999.
 *
 * <p>An expansion costs what its window holds, wherever it lies: the first page of the calendar is found by arithmetic,
 * then one step is taken per month (per week for weekly rules) and per original instance. Additional dates and moved
 * instances add a search that takes logarithmic time, each override of "this and following" a look at its bounds. An
 * iterator holds one instance per such override.
 *
 * <p>Making a recurrence costs one step per month or week up to the last instance when the rule has a COUNT, at most to
 * the year 9999; without one it is independent of the length of the series. Additional dates and overrides are sorted.
 */
public final class Recurrence {

    /** How many instances one expansion gives. */
    public static final int MAX_INSTANCES = 10_000;

    private final RecurrenceDefinition definition;
    private final OriginalStarts starts;
    private final List<Segment> segments;
    private final List<Instance> singles;
    private final Set<LocalDateTime> takenOut;

    private Recurrence(RecurrenceDefinition definition) {
        DefinitionChecks.requireSizes(definition);
        DefinitionChecks.requireDatesAfterStart(definition);
        DefinitionChecks.requireDistinct(definition.overrides());
        this.definition = definition;
        this.starts = new OriginalStarts(definition);
        DefinitionChecks.requireKnown(definition.overrides(), starts);
        Segments cut = new Segments(definition);
        this.segments = cut.inOrder().stream().filter(Segment::takesPlace).toList();
        this.singles = SingleInstances.of(definition, starts, cut);
        this.takenOut = starts.takenOut(definition.overrides());
    }

    /**
     * The recurrence of a definition, or a refusal: the start does not match its own rule, the rule ends before it, an
     * additional date lies before it, an override names no instance or names one twice, a date leads out of the years 1
     * to 9999, or there are more than 10,000 additional dates, exceptions or overrides.
     */
    public static RecurrenceOutcome<Recurrence> of(RecurrenceDefinition definition) {
        return RefusalException.caught(() -> new Recurrence(definition));
    }

    public RecurrenceDefinition definition() {
        return definition;
    }

    /**
     * The instances that start in a window, one by one as they are asked for. The iterator is for one thread.
     *
     * <p>It gives at most {@value #MAX_INSTANCES}. When there are more, {@code hasNext} stays true and {@code next}
     * throws an {@link IllegalStateException}: whoever may meet so many stops by himself, or uses {@link #expand}.
     *
     * @param window from the first instant to the one after the last; an instance that began before is not in it
     */
    public Iterator<Instance> instances(Interval window) {
        return iterator(window);
    }

    /** All instances that start in a window, or a refusal when there are more than {@value #MAX_INSTANCES}. */
    public RecurrenceOutcome<List<Instance>> expand(Interval window) {
        return RefusalException.caught(() -> {
            InstanceIterator iterator = iterator(window);
            List<Instance> instances = new ArrayList<>();
            while (iterator.hasNext()) {
                if (iterator.given() == MAX_INSTANCES) {
                    throw new RefusalException(
                            TOO_MANY_INSTANCES,
                            "window",
                            window.start() + "/" + window.end(),
                            "ask for a window with at most " + MAX_INSTANCES + " instances");
                }
                instances.add(iterator.next());
            }
            return List.copyOf(instances);
        });
    }

    /** The same with its steps to be counted. */
    InstanceIterator iterator(Interval bounds) {
        Window window = new Window(bounds);
        List<InstanceSource> sources = new ArrayList<>();
        sources.add(new SingleSource(singles, window));
        for (Segment segment : segments) {
            sources.add(new SegmentSource(segment, starts, takenOut, window));
        }
        return new InstanceIterator(sources);
    }
}
