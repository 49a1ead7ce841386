package io.evenkeel.application.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionPagesTest {

    private static final Deadline DEADLINE = Deadline.after(Duration.ofMinutes(1), System::nanoTime);

    private static final Comparator<SessionPosition> ORDER = Comparator.comparingLong(SessionPosition::startSecond)
            .thenComparing(position -> position.id().value());

    /** Some share a second, some seconds hold more than a page, and some pages end exactly with a second. */
    @ParameterizedTest(name = "{0} sessions in {1} seconds, seed {2}")
    @CsvSource({"0, 1, 71", "1, 1, 72", "1000, 1000000, 73", "5000, 4000, 74", "5000, 3, 75", "2001, 100, 76"})
    void giveEverySessionOnceAndInOrder(int sessions, int seconds, long seed) {
        Random random = new Random(seed);
        List<Session> all = IntStream.range(0, sessions)
                .mapToObj(number -> session(number, random.nextInt(seconds)))
                .sorted(Comparator.comparing(SessionPosition::of, ORDER))
                .toList();
        SessionPages pages = new SessionPages(new PagedOnly(all));

        List<Session> given = new ArrayList<>();
        for (List<Session> page = pages.next(DEADLINE); !page.isEmpty(); page = pages.next(DEADLINE)) {
            assertThat(page).hasSizeLessThanOrEqualTo(1_000);
            given.addAll(page);
        }

        assertThat(given).isEqualTo(all);
    }

    private static Session session(int number, long start) {
        return Session.planned(
                new SessionId("session-" + number), new ActivityId("yoga"), new Interval(start, start + 60));
    }

    /**
     * Hands over the sessions of a list.
     *
     * @param sessions in their order
     */
    private record PagedOnly(List<Session> sessions) implements SessionStore {

        @Override
        public List<Session> page(SessionPageQuery query, Deadline deadline) {
            return sessions.stream()
                    .filter(session ->
                            query.after() == null || ORDER.compare(SessionPosition.of(session), query.after()) > 0)
                    .limit(query.limit())
                    .toList();
        }

        @Override
        public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
            throw new AssertionError("a page is read");
        }

        @Override
        public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
            throw new AssertionError("a page is read");
        }

        @Override
        public Optional<Session> find(SessionId id, Deadline deadline) {
            throw new AssertionError("a page is read");
        }

        @Override
        public Optional<PlannedSpan> span(Deadline deadline) {
            throw new AssertionError("a page is read");
        }

        @Override
        public long dataVersion(Deadline deadline) {
            throw new AssertionError("a page is read");
        }
    }
}
