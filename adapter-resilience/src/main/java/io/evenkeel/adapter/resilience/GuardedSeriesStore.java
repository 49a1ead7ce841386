package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.IdempotencyKey;
import io.evenkeel.application.port.out.KeptAnswer;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A store of series behind guards, reads and writes apart. A write is repeated when its request has a key, by which the store knows
 * it again. Safe for any thread.
 */
public final class GuardedSeriesStore implements SeriesStore {

    private final SeriesStore store;
    private final Guard reads;
    private final Guard writes;

    public GuardedSeriesStore(SeriesStore store, Guard reads, Guard writes) {
        this.store = store;
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public Optional<Series> find(SeriesId id, Deadline deadline) {
        return reads.call("find", CallKind.REPEATABLE, deadline, within -> store.find(id, within));
    }

    @Override
    public List<Series> page(SeriesPageQuery query, Deadline deadline) {
        return reads.call("page", CallKind.REPEATABLE, deadline, within -> store.page(query, within));
    }

    @Override
    public EditOutcome<Series> save(SeriesWrite write, Deadline deadline) {
        return writes.call(
                "save", CallKind.write(write.request() != null), deadline, within -> store.save(write, within));
    }

    @Override
    public EditOutcome<Series> remove(SeriesRemoval removal, Deadline deadline) {
        return writes.call(
                "remove", CallKind.write(removal.request() != null), deadline, within -> store.remove(removal, within));
    }

    @Override
    public List<Session> booked(Collection<ExternalKey> keys, Deadline deadline) {
        return reads.call("booked", CallKind.REPEATABLE, deadline, within -> store.booked(keys, within));
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key, Deadline deadline) {
        return reads.call("answer", CallKind.REPEATABLE, deadline, within -> store.answer(key, within));
    }

    @Override
    public long forgetAnswers(Instant now, Deadline deadline) {
        return writes.call("forgetAnswers", CallKind.BULK, deadline, within -> store.forgetAnswers(now, within));
    }
}
