package io.evenkeel.domain.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every code, and what is just about accepted. */
class PlanRefusalTest {

    private static final PlanSearch SEARCH = new PlanSearch(1, 0);
    private static final TrainerId ANNA = new TrainerId("anna");

    @Test
    void refusesTheSameSessionTwice() {
        PlanRequest request = PlanRequest.of(List.of(open("b"), open("b"), open("a"), open("a")), Roster.EMPTY, SEARCH);

        assertRefused(request, PlanRefusalCode.REPEATED_SESSION, "a");
    }

    @Test
    void refusesToMoveWhatIsNotInTheRequest() {
        PlanRequest request = PlanRequest.of(List.of(open("a")), Roster.EMPTY, SEARCH);

        assertRefused(request.withScope(movable("z", "a", "y")), PlanRefusalCode.UNKNOWN_SESSION, "y");
    }

    @Test
    void refusesToMoveWhatIsNoLongerPlanned() {
        for (SessionStatus status : SessionStatus.values()) {
            Session session = open("a").session().withTrainer(ANNA).withStatus(status);
            PlanRequest request = PlanRequest.of(List.of(PlanSession.of(session)), Roster.EMPTY, SEARCH)
                    .withScope(movable("a"));

            if (status == SessionStatus.PLANNED) {
                assertThat(codes(request)).isEmpty();
            } else {
                assertRefused(request, PlanRefusalCode.NOT_PLANNED, "a");
            }
        }
    }

    @Test
    void refusesMoreOpenSessionsThanTheLimit() {
        assertThat(codes(PlanRequest.of(many(2_000, false), Roster.EMPTY, SEARCH)))
                .isEmpty();
        assertRefused(
                PlanRequest.of(many(2_001, false), Roster.EMPTY, SEARCH),
                PlanRefusalCode.TOO_MANY_OPEN_SESSIONS,
                "2001");
    }

    @Test
    void refusesMoreOtherSessionsThanTheLimit() {
        assertThat(codes(PlanRequest.of(many(50_000, true), Roster.EMPTY, SEARCH)))
                .isEmpty();
        assertRefused(
                PlanRequest.of(many(50_001, true), Roster.EMPTY, SEARCH),
                PlanRefusalCode.TOO_MANY_OTHER_SESSIONS,
                "50001");
    }

    @Test
    void refusesMoreTrainersThanTheLimit() {
        assertThat(codes(PlanRequest.of(List.of(open("a")), roster(500), SEARCH)))
                .isEmpty();
        assertRefused(
                PlanRequest.of(List.of(open("a")), roster(501), SEARCH), PlanRefusalCode.TOO_MANY_TRAINERS, "501");
    }

    @Test
    void refusesMoreIterationsThanTheLimit() {
        assertThat(codes(PlanRequest.of(List.of(), Roster.EMPTY, new PlanSearch(1, 1_000_000))))
                .isEmpty();
        assertRefused(
                PlanRequest.of(List.of(), Roster.EMPTY, new PlanSearch(1, 1_000_001)),
                PlanRefusalCode.TOO_MANY_ITERATIONS,
                "1000001");
    }

    @Test
    void refusesMorePlannedTimeThanSumsCanHold() {
        Interval ages = new Interval(Interval.MIN_SECOND, Interval.MAX_SECOND);
        List<PlanSession> sessions = IntStream.range(0, 4)
                .mapToObj(i -> PlanSession.of(open("s" + i).session().withPlan(ages)))
                .toList();

        assertThat(codes(PlanRequest.of(sessions.subList(0, 3), roster(2), SEARCH)))
                .isEmpty();
        assertRefused(
                PlanRequest.of(sessions, roster(2), SEARCH),
                PlanRefusalCode.TOO_MANY_SECONDS,
                Long.toString(4 * ages.seconds()));
    }

    @Test
    void callersBugsAreExceptionsWithNamesAndValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanSearch(1, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanRules(-1)).withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanSession(open("a").session(), " "))
                .withMessageContaining("' '");
    }

    private static void assertRefused(PlanRequest request, PlanRefusalCode code, String value) {
        List<PlanRefusal> refusals = refusals(request);
        assertThat(refusals).hasSize(1).allSatisfy(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.value()).isEqualTo(value);
            assertThat(refusal.advice()).isNotBlank();
        });
    }

    private static List<PlanRefusalCode> codes(PlanRequest request) {
        return refusals(request).stream().map(PlanRefusal::code).toList();
    }

    private static List<PlanRefusal> refusals(PlanRequest request) {
        return PlanGenerator.generate(request).match(planned -> List.of(), refused -> List.of(refused.refusal()));
    }

    private static PlanScope movable(String... ids) {
        return PlanScope.replan(
                Set.copyOf(Arrays.stream(ids).map(SessionId::new).toList()));
    }

    private static List<PlanSession> many(int count, boolean assigned) {
        List<PlanSession> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(PlanSession.of(open("s" + i).session().withTrainer(assigned ? ANNA : null)));
        }
        return sessions;
    }

    private static PlanSession open(String id) {
        return PlanSession.of(
                Session.planned(new SessionId(id), new ActivityId("yoga"), new Interval(1_000_000, 1_003_600)));
    }

    private static Roster roster(int trainers) {
        return Roster.of(
                IntStream.range(0, trainers)
                        .mapToObj(i -> Trainer.of(
                                new TrainerId("t" + i), "T" + i, Set.of(), Availability.always(ZoneOffset.UTC)))
                        .toList(),
                List.of(),
                List.of());
    }
}
