package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.domain.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sessions of a batch that mean one stored session make of it together. Not safe for threads. */
final class SessionChange {

    private final List<Session> causes = new ArrayList<>();
    private final @Nullable Session before;
    private Session result;
    private int added;
    private int replaced;
    private int unchanged;

    /** @param before as it is stored; null when it is new */
    SessionChange(@Nullable Session before, Session result) {
        this.before = before;
        this.result = result;
    }

    void add(Session cause) {
        causes.add(cause);
        added++;
    }

    void replace(Session cause, Session newResult) {
        causes.add(cause);
        result = newResult;
        replaced++;
    }

    void leave(Session cause) {
        causes.add(cause);
        unchanged++;
    }

    /** Whether there is something to store. */
    boolean isWrite() {
        return before == null || result.version() != before.version();
    }

    @Nullable
    Session before() {
        return before;
    }

    Session result() {
        return result;
    }

    /** The sessions of the batch that led to it, in their order. */
    List<Session> causes() {
        return causes;
    }

    UpsertCounts counts() {
        return new UpsertCounts(added, replaced, unchanged);
    }
}
