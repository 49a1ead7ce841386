package io.evenkeel.application.booking;

import io.evenkeel.application.port.in.series.SeriesInstance;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the sessions that instances of one series were booked as. Made for one call. */
final class BookedInstances {

    private final SeriesStore store;
    private final Series series;
    private final Deadline deadline;

    BookedInstances(SeriesStore store, Series series, Deadline deadline) {
        this.store = store;
        this.series = series;
        this.deadline = deadline;
    }

    /** The same instances in the same order, with their sessions. */
    List<SeriesInstance> among(List<Instance> instances) {
        List<ExternalKey> keys = instances.stream()
                .map(instance -> series.keyOf(instance.recurrenceId()))
                .toList();
        Map<ExternalKey, Session> sessions = new HashMap<>();
        for (Session session : store.booked(keys, deadline)) {
            sessions.put(session.keyElsewhere(), session);
        }
        return instances.stream()
                .map(instance -> new SeriesInstance(instance, sessions.get(series.keyOf(instance.recurrenceId()))))
                .toList();
    }

    /** An instance that has been booked, if only just now. */
    SeriesInstance of(Instance instance) {
        return among(List.of(instance)).get(0);
    }
}
