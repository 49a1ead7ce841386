package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.PASSED;
import static io.evenkeel.tck.usecase.Studio.UTC;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.day;
import static io.evenkeel.tck.usecase.Studio.session;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.evenkeel.application.port.in.schedule.ConflictsRequest;
import io.evenkeel.application.port.in.schedule.FreeSlotsRequest;
import io.evenkeel.application.port.in.schedule.GeneratePlanRequest;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.schedule.ConflictsService;
import io.evenkeel.application.schedule.FreeSlotsService;
import io.evenkeel.application.schedule.PlanService;
import io.evenkeel.application.statistics.DataPeriodService;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.schedule.plan.PlanSearch;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a port throws is what the caller of a use case sees: the same object, for every reader of the stores. */
class FailuresReachTheCallerTest {

    private static final LocalDateRange DAY = day("2026-03-02");

    private final Studio studio = new Studio();

    /** A use case asked about a day in which there is something to answer. */
    enum Question {
        CONFLICTS {
            @Override
            Object ask(SessionStore sessions, RosterStore roster, Deadline deadline) {
                return new ConflictsService(sessions, roster, UTC)
                        .findConflicts(new ConflictsRequest(DAY, null), deadline);
            }
        },
        FREE_SLOTS {
            @Override
            Object ask(SessionStore sessions, RosterStore roster, Deadline deadline) {
                return new FreeSlotsService(sessions, roster, UTC)
                        .findFreeSlots(new FreeSlotsRequest("yoga", null, null, DAY, null, null, 15), deadline);
            }
        },
        PLAN {
            @Override
            Object ask(SessionStore sessions, RosterStore roster, Deadline deadline) {
                return new PlanService(sessions, roster, UTC)
                        .generatePlan(new GeneratePlanRequest(DAY, null, false, new PlanSearch(1, 1)), deadline);
            }
        },
        STATISTICS {
            @Override
            Object ask(SessionStore sessions, RosterStore roster, Deadline deadline) {
                return statistics(sessions, roster, StatisticsFamily.TRAINERS, deadline);
            }
        },
        TREND {
            @Override
            Object ask(SessionStore sessions, RosterStore roster, Deadline deadline) {
                return statistics(sessions, roster, StatisticsFamily.TREND, deadline);
            }
        },
        DATA_PERIOD {
            @Override
            Object ask(SessionStore sessions, RosterStore roster, Deadline deadline) {
                return new DataPeriodService(sessions, UTC).findPeriod(null, deadline);
            }
        };

        abstract Object ask(SessionStore sessions, RosterStore roster, Deadline deadline);

        private static Object statistics(
                SessionStore sessions, RosterStore roster, StatisticsFamily family, Deadline deadline) {
            return new StatisticsService(
                            sessions,
                            roster,
                            UTC,
                            StatisticsRules.DEFAULT,
                            Budget.UNLIMITED,
                            InstantSource.fixed(Instant.EPOCH))
                    .compute(
                            StatisticsRequest.of(family, DAY).ofTrainer("ada").comparedWith(ComparisonPeriod.PREVIOUS),
                            deadline);
        }
    }

    static Stream<StoreException> failures() {
        return Stream.of(
                new StoreException.Unavailable("down", null),
                new StoreException.TimedOut("slow", null),
                new StoreException.Conflict("changed", null),
                new StoreException.Corrupt("torn", null));
    }

    @BeforeEach
    void fill() {
        studio.with(trainer("ada", YOGA))
                .with(activity(YOGA))
                .with(session("a", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void answersWhenNothingFails(Question question) {
        assertThat(question.ask(studio.sessions, studio.roster, DEADLINE)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureOfTheSessionStoreIsHandedOnAsItIs(StoreException failure) {
        studio.faults.failAlways(() -> failure);

        for (Question question : Question.values()) {
            assertThat(catchThrowable(() -> question.ask(studio.sessions, studio.roster, DEADLINE)))
                    .as(question.name())
                    .isSameAs(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureOfTheRosterStoreIsHandedOnAsItIs(StoreException failure) {
        RosterStore failing = (RosterStore) Proxy.newProxyInstance(
                RosterStore.class.getClassLoader(), new Class<?>[] {RosterStore.class}, (proxy, method, arguments) -> {
                    throw failure;
                });

        for (Question question : Question.values()) {
            if (question != Question.DATA_PERIOD) {
                assertThat(catchThrowable(() -> question.ask(studio.sessions, failing, DEADLINE)))
                        .as(question.name())
                        .isSameAs(failure);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineThatHasPassedIsATimeOut(Question question) {
        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> question.ask(studio.sessions, studio.roster, PASSED));
    }

    /** The second read of a comparison fails too: half an answer is none. */
    @ParameterizedTest
    @EnumSource(names = {"STATISTICS", "TREND"})
    void aComparisonWhoseEarlierHalfFailsIsNoAnswer(Question question) {
        StoreException failure = new StoreException.Unavailable("down", null);
        SessionStore secondScanFails = new FailingFrom(studio.sessions, 2, failure);

        assertThat(catchThrowable(() -> question.ask(secondScanFails, studio.roster, DEADLINE)))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @EnumSource
    void aBugIsNotTakenForARefusal(Question question) {
        List<RuntimeException> bugs = List.of(new IllegalStateException("bug"), new IllegalArgumentException("bug"));

        for (RuntimeException bug : bugs) {
            studio.faults.failNext(1, () -> bug);
            assertThat(catchThrowable(() -> question.ask(studio.sessions, studio.roster, DEADLINE)))
                    .isSameAs(bug);
        }
    }
}
