package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.domain.session.Session;
import java.util.ArrayList;
import java.util.List;

/** What the sessions of a batch that mean one stored session make of it together. Not safe for threads. */
final class SessionChange {

    private final List<Session> causes = new ArrayList<>();
    private final long versionBefore;
    private Session result;
    private int added;
    private int replaced;
    private int unchanged;

    /** @param versionBefore the version that is stored; 0 when none is */
    SessionChange(long versionBefore, Session result) {
        this.versionBefore = versionBefore;
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
        return result.version() != versionBefore;
    }

    boolean isNew() {
        return versionBefore == 0;
    }

    long versionBefore() {
        return versionBefore;
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
