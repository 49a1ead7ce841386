package io.evenkeel.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.SessionPageQuery;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.UpsertCounts;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.tck.contract.SessionStoreContract;
import io.evenkeel.tck.memory.InMemorySessionStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The kit is a checker, so it has canaries: stores that are broken in one way each, which the contract must catch. */
class BrokenStoresTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                LosesUpdates.class,
                IncludesTheEnd.class,
                SwallowsErrors.class,
                IgnoresDeadlines.class,
                Forgets.class,
                BrokenRosters.KeepsNamesOnly.class,
                BrokenRosters.LosesAbsences.class,
                BrokenRosters.RoundsToMinutes.class,
                BrokenRosters.SavesOneAfterTheOther.class,
                BrokenRosters.KeepsTheFirstName.class,
                BrokenRosters.ListsInAnyOrder.class,
                BrokenRosters.ListsByJavaOrder.class,
                BrokenRosters.ForgetsDetailsWhenEnsured.class,
                BrokenRosters.AddsToDetails.class,
                BrokenRosters.MakesUpDetails.class,
                BrokenRosters.SavesLate.class,
                BrokenRosterEdits.LosesUpdates.class,
                BrokenRosterEdits.HasTwoEffects.class,
                BrokenRosterEdits.ForgetsRemovals.class,
                BrokenRosterEdits.RemovesWhatIsNeeded.class,
                BrokenRosterEdits.PagesById.class,
                BrokenRosterEdits.RepeatsTheLastOne.class,
                BrokenRosterEdits.IgnoresDeadlines.class,
                BrokenCalendarFeeds.KeepsOldSecrets.class,
                BrokenCalendarFeeds.RevokesNothing.class,
                BrokenCalendarFeeds.SharesSecrets.class,
                BrokenCalendarFeeds.IgnoresDeadlines.class,
                BrokenSeries.LosesUpdates.class,
                BrokenSeries.HasTwoEffects.class,
                BrokenSeries.ForgetsRemovals.class,
                BrokenSeries.LosesOverrides.class,
                BrokenSeries.PagesById.class,
                BrokenSeries.PagesByStartAlone.class,
                BrokenSeries.ForgetsCancelledInstances.class,
                BrokenSeries.IgnoresDeadlines.class,
                BrokenBookings.BooksTwice.class,
                BrokenBookings.EndsEarly.class,
                BrokenBookings.RefusesNeighbours.class,
                BrokenBookings.NamesTheWrongHolder.class,
                BrokenBookings.LosesUpdates.class,
                BrokenBookings.SwallowsErrors.class,
                BrokenBookings.IgnoresDeadlines.class,
                BrokenBookings.HasTwoEffects.class,
                BrokenBookings.IgnoresTheBody.class,
                BrokenBookings.ForgetsAllAnswers.class,
                BrokenBookings.ForgetsAnswersAtItsEnd.class,
                BrokenRollups.ClearsLaterMarks.class,
                BrokenRollups.IgnoresTheGeneration.class,
                BrokenRollups.IgnoresTheTime.class,
                BrokenRollups.IgnoresTheRules.class,
                BrokenRollups.ReadsFoldedDaysToo.class,
                BrokenRollups.FoldsNothing.class,
                BrokenRollups.ReadsTwoStates.class,
                BrokenRollups.IgnoresDeadlines.class,
                BrokenAccounts.AddsOverAnId.class,
                BrokenAccounts.SaysThatItAdded.class,
                BrokenAccounts.AddsAnyVersion.class,
                BrokenAccounts.LosesUpdates.class,
                BrokenAccounts.IgnoresVersions.class,
                BrokenAccounts.MakesWhomItShouldReplace.class,
                BrokenAccounts.TakesTheNameOfAnother.class,
                BrokenAccounts.KeepsTheOldName.class,
                BrokenAccounts.KeepsTheRole.class,
                BrokenAccounts.EnablesEverybody.class,
                BrokenAccounts.IgnoresCase.class,
                BrokenAccounts.ListsById.class,
                BrokenAccounts.ListsLikeADictionary.class,
                BrokenAccounts.IgnoresDeadlines.class,
                BrokenSignIns.AdvancesTwice.class,
                BrokenSignIns.BringsBackWhatWasEnded.class,
                BrokenSignIns.NeverRepeats.class,
                BrokenSignIns.RepeatsForEver.class,
                BrokenSignIns.RepeatsAtTheEndOfTheGrace.class,
                BrokenSignIns.LeavesReusedOnesAlone.class,
                BrokenSignIns.RefreshesPastTheEnd.class,
                BrokenSignIns.ThinksThatThereIsATokenZero.class,
                BrokenSignIns.RoundsTimes.class,
                BrokenSignIns.BeginsTwice.class,
                BrokenSignIns.EndsNobodyOfAnAccount.class,
                BrokenSignIns.ForgetsTooSoon.class,
                BrokenSignIns.EndsAfterTheDeadline.class,
                BrokenSignIns.ForgetsAtItsEnd.class,
                BrokenLimiters.CountsEverybodyTogether.class,
                BrokenLimiters.SaysToWaitForTheWholeQuota.class,
                BrokenLimiters.ForgivesDebts.class,
                BrokenLimiters.TakesWhatThereIs.class
            })
    void theContractCatchesABrokenStore(Class<?> brokenStoreTest) {
        long failed = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(brokenStoreTest))
                .execute()
                .testEvents()
                .failed()
                .count();

        assertThat(failed)
                .as("tests that %s failed", brokenStoreTest.getSimpleName())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                InMemorySessionStoreTest.class,
                InMemoryRosterStoreTest.class,
                BrokenRosters.Healthy.class,
                BrokenRosterEdits.Healthy.class,
                BrokenSeries.Healthy.class,
                InMemorySeriesStoreTest.class,
                BrokenBookings.Healthy.class,
                BrokenRollups.Healthy.class,
                InMemoryAccountStoresTest.class,
                BrokenAccounts.Healthy.class,
                BrokenSignIns.Healthy.class,
                InMemoryRateLimiterTest.class
            })
    void theContractPassesAHealthyStore(Class<?> healthyStoreTest) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(healthyStoreTest))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.failed(0).skipped(0));
    }

    /** Passes everything on; each canary breaks one thing. */
    static class Passing implements SessionStore {

        private final SessionStore store = new InMemorySessionStore();

        @Override
        public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
            return store.upsertAll(batch, roster, deadline);
        }

        @Override
        public Optional<Session> find(SessionId id, Deadline deadline) {
            return store.find(id, deadline);
        }

        @Override
        public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
            store.scan(scan, visitor, deadline);
        }

        @Override
        public List<Session> page(SessionPageQuery query, Deadline deadline) {
            return store.page(query, deadline);
        }

        @Override
        public Optional<PlannedSpan> span(Deadline deadline) {
            return store.span(deadline);
        }

        @Override
        public long dataVersion(Deadline deadline) {
            return store.dataVersion(deadline);
        }
    }

    static class LosesUpdates implements SessionStoreContract {
        @Override
        public SessionStore emptyStore() {
            return new Passing() {
                @Override
                public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
                    List<Session> unknown = batch.stream()
                            .filter(session -> find(session.id(), deadline).isEmpty())
                            .toList();
                    return super.upsertAll(unknown, roster, deadline);
                }
            };
        }
    }

    static class IncludesTheEnd implements SessionStoreContract {
        @Override
        public SessionStore emptyStore() {
            return new Passing() {
                @Override
                public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
                    super.scan(
                            new SessionScan(
                                    scan.startSecondInclusive(),
                                    scan.endSecondExclusive() + 1,
                                    scan.trainer(),
                                    scan.activity()),
                            visitor,
                            deadline);
                }
            };
        }
    }

    static class SwallowsErrors implements SessionStoreContract {
        @Override
        public SessionStore emptyStore() {
            return new Passing() {
                @Override
                public void scan(SessionScan scan, Consumer<? super Session> visitor, Deadline deadline) {
                    try {
                        super.scan(scan, visitor, deadline);
                    } catch (IllegalStateException | StoreException swallowed) {
                        assertThat(swallowed).isNotNull();
                    }
                }
            };
        }
    }

    static class IgnoresDeadlines implements SessionStoreContract {
        @Override
        public SessionStore emptyStore() {
            return new Passing() {
                @Override
                public UpsertCounts upsertAll(List<Session> batch, Roster roster, Deadline deadline) {
                    Deadline endless = Deadline.after(java.time.Duration.ofDays(1), System::nanoTime);
                    return super.upsertAll(batch, roster, endless);
                }
            };
        }
    }

    static class Forgets implements SessionStoreContract {
        @Override
        public SessionStore emptyStore() {
            return new Passing() {
                @Override
                public long dataVersion(Deadline deadline) {
                    super.dataVersion(deadline);
                    return 0;
                }
            };
        }
    }
}
