package io.evenkeel.adapter.mongo;

import io.evenkeel.domain.rollup.DayMark;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The mark that a write of a session has left on the day of a planned start.
 *
 * <p>As a {@link DayMark} its source is {@code <second>:<id>}. The start is named because a fold that ends has to clear it,
 * and knows no zone by then. The version numbers the writes, and so raises the marks of all starts of a session at once.
 *
 * @param second the planned start, before or after the write
 * @param id the session
 * @param version of the session
 */
record PendingStart(long second, String id, long version) {

    static Stream<PendingStart> in(FieldReader session, TimeSpan span) {
        String id = session.text(SessionDocuments.ID);
        long version = session.number(SessionDocuments.VERSION);
        return session.list(SessionDocuments.PENDING, Instant.class).stream()
                .map(Instant::getEpochSecond)
                .filter(span::holds)
                .map(second -> new PendingStart(second, id, version));
    }

    /** The start that left a mark. */
    static PendingStart of(DayMark mark) {
        int colon = mark.source().indexOf(':');
        return new PendingStart(
                Long.parseLong(mark.source().substring(0, colon)), mark.source().substring(colon + 1), mark.sequence());
    }

    DayMark mark() {
        return new DayMark(second + ":" + id, version);
    }
}
