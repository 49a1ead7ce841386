package io.evenkeel.domain.schedule.recurrence;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The instances of several sources in one order: by start, then by recurrence id. It holds one instance of each source
 * and no more. For one thread.
 */
final class InstanceIterator implements Iterator<Instance> {

    static final Comparator<Instance> ORDER = Comparator.comparingLong(
                    (Instance instance) -> instance.planned().startSecondInclusive())
            .thenComparing(Instance::recurrenceId);

    private final List<InstanceSource> sources;
    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::instance, ORDER));
    private int given;

    InstanceIterator(List<InstanceSource> sources) {
        this.sources = sources;
        sources.forEach(this::refill);
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    /** @throws IllegalStateException for the 10,001st instance */
    @Override
    public Instance next() {
        if (hasNext() && given == Recurrence.MAX_INSTANCES) {
            throw new IllegalStateException("an expansion gives at most " + Recurrence.MAX_INSTANCES
                    + " instances and there are more; narrow the window, or take fewer");
        }
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException("the window holds no further instance");
        }
        refill(head.source());
        given++;
        return head.instance();
    }

    /** How many instances were given so far. */
    int given() {
        return given;
    }

    /** How much work was done so far, in pages and days: what a test of cost counts. */
    long steps() {
        return sources.stream().mapToLong(InstanceSource::steps).sum();
    }

    private void refill(InstanceSource source) {
        @Nullable Instance next = source.next();
        if (next != null) {
            heads.add(new Head(next, source));
        }
    }

    private record Head(Instance instance, InstanceSource source) {}
}
