package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionPosition;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.Sessions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link SessionStore} must do when its sessions are read page by page. */
public interface SessionPageContract {

    /** A store that holds no session. */
    SessionStore emptyStore();

    @Test
    default void pagesAddUpToTheScanWhateverTheirSize() {
        SessionStore store = emptyStore();
        List<Session> ordered = inOrder();
        List<Session> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        store.upsertAll(shuffled, Roster.EMPTY, ample());

        for (int limit : new int[] {1, 2, 7, 29, 30, 31, 1_000}) {
            assertThat(pages(store, everything(), limit)).as("limit %s", limit).isEqualTo(ordered);
        }
    }

    @Test
    default void aPageKeepsToTheRangeAndTheFilters() {
        SessionStore store = emptyStore();
        store.upsertAll(IntStream.range(0, 40).mapToObj(Sessions::planned).toList(), Roster.EMPTY, ample());
        long first = Sessions.FIRST_START.getEpochSecond();
        SessionScan scan = new SessionScan(
                first + 3_600, first + 36 * 3_600, new TrainerId("trainer-1"), new ActivityId("activity-1"));

        assertThat(pages(store, scan, 1))
                .extracting(session -> session.id().value())
                .containsExactly("session-1", "session-16", "session-31");
    }

    @Test
    default void aPageAfterASessionThatIsGoneGoesOnBehindItsPlace() {
        SessionStore store = emptyStore();
        store.upsertAll(List.of(Sessions.planned(1), Sessions.planned(3)), Roster.EMPTY, ample());
        SessionPosition between = SessionPosition.of(Sessions.planned(2));

        assertThat(store.page(new SessionPageQuery(everything(), between, 10), ample()))
                .containsExactly(Sessions.planned(3));
        assertThat(store.page(new SessionPageQuery(everything(), SessionPosition.of(Sessions.planned(3)), 10), ample()))
                .isEmpty();
    }

    @Test
    default void aPageAfterAPlaceOutsideOfItsRangeHoldsAllOfTheRangeOrNothing() {
        SessionStore store = emptyStore();
        store.upsertAll(IntStream.range(0, 6).mapToObj(Sessions::planned).toList(), Roster.EMPTY, ample());
        SessionScan twoToThree = SessionScan.of(
                Sessions.planned(2).planned().startSecondInclusive(),
                Sessions.planned(4).planned().startSecondInclusive());

        assertThat(store.page(new SessionPageQuery(twoToThree, SessionPosition.of(Sessions.planned(0)), 10), ample()))
                .containsExactly(Sessions.planned(2), Sessions.planned(3));
        assertThat(store.page(new SessionPageQuery(twoToThree, SessionPosition.of(Sessions.planned(5)), 10), ample()))
                .isEmpty();
    }

    @Test
    default void aPageEndsAtTheDeadline() {
        SessionStore store = emptyStore();

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> store.page(new SessionPageQuery(everything(), null, 10), expired()));
    }

    /** Three at each start, so that a page may end between sessions that only their ids tell apart. */
    private static List<Session> inOrder() {
        List<Session> ordered = new ArrayList<>();
        for (int start = 0; start < 10; start++) {
            Interval planned = Sessions.planned(start).planned();
            for (String suffix : List.of("a", "b", "c")) {
                ordered.add(Session.planned(new SessionId(suffix + start), new ActivityId("activity"), planned));
            }
        }
        return ordered;
    }

    private static SessionScan everything() {
        return SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND);
    }

    private static List<Session> pages(SessionStore store, SessionScan scan, int limit) {
        List<Session> all = new ArrayList<>();
        SessionPosition after = null;
        List<Session> page;
        do {
            page = store.page(new SessionPageQuery(scan, after, limit), ample());
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page);
            after = page.isEmpty() ? null : SessionPosition.of(page.get(page.size() - 1));
        } while (page.size() == limit);
        return all;
    }
}
