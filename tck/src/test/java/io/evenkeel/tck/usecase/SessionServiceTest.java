package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.in.session.ListSessionsRequest;
import io.evenkeel.application.port.in.session.SessionListOutcome;
import io.evenkeel.application.port.in.session.SessionListOutcome.Page;
import io.evenkeel.application.port.in.session.SessionListOutcome.Refused;
import io.evenkeel.application.port.in.session.SessionListRefusal;
import io.evenkeel.application.port.in.session.SessionPlace;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.session.SessionService;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionServiceTest {

    private static final Instant START = Instant.parse("2026-03-02T23:30:00Z");

    private final Studio studio = new Studio();
    private final SessionService service = new SessionService(studio.sessions, studio.roster, Studio.OSLO);

    @Test
    void findsOneByItsId() {
        store(session("1", START, null));

        assertThat(service.findSession(new SessionId("1"), Studio.DEADLINE)).contains(session("1", START, null));
        assertThat(service.findSession(new SessionId("2"), Studio.DEADLINE)).isEmpty();
    }

    @Test
    void takesDaysByTheOrganisationsZoneUnlessAnotherIsGiven() {
        store(session("1", START, null));
        LocalDateRange third = days("2026-03-03", "2026-03-04");

        assertThat(ids(page(new ListSessionsRequest(third, null, null, null, null, 10))))
                .containsExactly("1");
        assertThat(ids(page(new ListSessionsRequest(third, ZoneOffset.UTC, null, null, null, 10))))
                .isEmpty();
    }

    @Test
    void filtersByTheIdOrTheNameOfTrainerAndActivity() {
        studio.roster.ensureAll(
                List.of(
                        new RosterEntry(RosterKind.TRAINER, "ada", "Ada"),
                        new RosterEntry(RosterKind.ACTIVITY, "yoga", "Yoga"),
                        new RosterEntry(RosterKind.ACTIVITY, "boxing", "Boxing")),
                Studio.DEADLINE);
        store(session("1", START, "ada"), session("2", START, null));

        assertThat(ids(page(filtered("Ada", null)))).containsExactly("1");
        assertThat(ids(page(filtered("ada", "yoga")))).containsExactly("1");
        assertThat(ids(page(filtered(null, "Yoga")))).containsExactly("1", "2");
        assertThat(ids(page(filtered(null, "Boxing")))).isEmpty();
    }

    @Test
    void refusesWhomItDoesNotKnow() {
        assertThat(service.listSessions(filtered("Bo", null), Studio.DEADLINE))
                .isEqualTo(new Refused(SessionListRefusal.UNKNOWN_TRAINER, "there is no trainer 'Bo'"));
        assertThat(service.listSessions(filtered(null, "Judo"), Studio.DEADLINE))
                .isEqualTo(new Refused(SessionListRefusal.UNKNOWN_ACTIVITY, "there is no activity 'Judo'"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 41, 500})
    void pagesOfAnySizeHoldEachSessionOnceInOrder(int limit) {
        SplittableRandom random = new SplittableRandom(limit);
        List<Session> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(session("s" + i, START.plusSeconds(3_600L * random.nextInt(8)), null));
        }
        store(all.toArray(Session[]::new));

        List<Session> listed = new ArrayList<>();
        SessionPlace next = null;
        do {
            Page page = page(new ListSessionsRequest(null, null, null, null, next, limit));
            assertThat(page.sessions()).hasSizeBetween(1, limit);
            listed.addAll(page.sessions());
            next = page.next();
        } while (next != null);

        all.sort(Comparator.comparing((Session session) -> session.planned().start())
                .thenComparing(session -> session.id().value()));
        assertThat(listed).isEqualTo(all);
    }

    @Test
    void listsNothingWhereNothingIs() {
        assertThat(page(filtered(null, null))).isEqualTo(new Page(List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 501})
    void refusesALimitOutOfBounds(int limit) {
        assertThatThrownBy(() -> new ListSessionsRequest(null, null, null, null, null, limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(limit));
    }

    @Test
    void letsFailuresOfTheStoreReachTheCaller() {
        studio.faults.failNext(2, () -> new StoreException.Unavailable("down", null));

        assertThatThrownBy(() -> service.findSession(new SessionId("1"), Studio.DEADLINE))
                .isInstanceOf(StoreException.Unavailable.class);
        assertThatThrownBy(() -> service.listSessions(filtered(null, null), Studio.DEADLINE))
                .isInstanceOf(StoreException.Unavailable.class);
    }

    private static ListSessionsRequest filtered(@Nullable String trainer, @Nullable String activity) {
        return new ListSessionsRequest(null, null, trainer, activity, null, 10);
    }

    private Page page(ListSessionsRequest request) {
        SessionListOutcome outcome = service.listSessions(request, Studio.DEADLINE);
        return outcome.match(page -> page, refused -> {
            throw new AssertionError(refused);
        });
    }

    private static List<String> ids(Page page) {
        return page.sessions().stream().map(session -> session.id().value()).toList();
    }

    private void store(Session... batch) {
        studio.sessions.upsertAll(List.of(batch), Roster.EMPTY, Studio.DEADLINE);
    }

    private static Session session(String id, Instant start, @Nullable String trainer) {
        return Session.planned(new SessionId(id), new ActivityId("yoga"), Interval.of(start, start.plusSeconds(3_600)))
                .withTrainer(trainer == null ? null : new TrainerId(trainer));
    }

    private static LocalDateRange days(String from, String to) {
        return new LocalDateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
