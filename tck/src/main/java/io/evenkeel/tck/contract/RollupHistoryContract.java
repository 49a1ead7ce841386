package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.Grouping;
import io.evenkeel.domain.rollup.RollupQuery;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Sessions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random writes, folds that are given up at any step, and a clock that moves, over days with a change of the clocks: after
 * each step the answer is that of a full recomputation.
 */
public interface RollupHistoryContract {

    /** Ports over no session. */
    StoresUnderTest emptyStores();

    /** How many steps each zone takes. Set by the system property {@code evenkeel.tck.history}. */
    private static int steps() {
        return Integer.getInteger("evenkeel.tck.history", 60);
    }

    @Test
    default void theAnswerIsThatOfAFullRecomputationAfterEachStepInOslo() {
        run(emptyStores(), "Europe/Oslo");
    }

    @Test
    default void theAnswerIsThatOfAFullRecomputationAfterEachStepInAuckland() {
        run(emptyStores(), "Pacific/Auckland");
    }

    @Test
    default void theAnswerIsThatOfAFullRecomputationAfterEachStepInStJohns() {
        run(emptyStores(), "America/St_Johns");
    }

    private static void run(StoresUnderTest stores, String zone) {
        History history = new History(stores, ZoneId.of(zone), new SplittableRandom(zone.hashCode()));
        for (int step = 0; step < steps(); step++) {
            history.step();
            RollupQuery query = history.query();
            assertThat(RollupReading.of(stores, query, history.rules).totals())
                    .as("step %s, %s", step, query)
                    .isEqualTo(RollupReading.recomputed(stores, query));
        }
        assertThat(history.cellsSeen()).as("answers that used cells").isPositive();
    }

    /** One run; from the end of March, when clocks change in Oslo, over the first days of April, when they do in Auckland. */
    final class History {

        private static final LocalDate FIRST = LocalDate.of(2026, 3, 27);
        private static final int DAYS = 10;

        private final StoresUnderTest stores;
        private final ZoneId zone;
        private final RollupRules rules;
        private final SplittableRandom random;
        private Instant now = Instant.parse("2026-03-28T00:00:00Z");
        private int usedCells;

        History(StoresUnderTest stores, ZoneId zone, SplittableRandom random) {
            this.stores = stores;
            this.zone = zone;
            this.rules = new RollupRules(zone, StatisticsRules.DEFAULT);
            this.random = random;
        }

        void step() {
            switch (random.nextInt(6)) {
                case 0 -> importSome();
                case 1 -> change();
                case 2 -> now = now.plusSeconds(random.nextInt(100_000));
                case 3 -> fold(day(), random.nextInt(3));
                default -> {
                    for (int day = 0; day < DAYS; day++) {
                        fold(FIRST.plusDays(day), 2);
                    }
                }
            }
        }

        int cellsSeen() {
            return usedCells;
        }

        RollupQuery query() {
            LocalDate from = day();
            LocalDateRange range = new LocalDateRange(from, from.plusDays(1 + random.nextInt(DAYS)));
            TrainerId trainer = random.nextInt(3) == 0 ? new TrainerId("trainer-" + random.nextInt(5)) : null;
            ActivityId activity = random.nextInt(3) == 0 ? new ActivityId("activity-" + random.nextInt(3)) : null;
            ZoneId asked = random.nextInt(4) == 0 ? ZoneId.of("Asia/Kathmandu") : zone;
            RollupQuery query = new RollupQuery(range, asked, trainer, activity, Grouping.NONE, now);
            usedCells += RollupReading.of(stores, query, rules).cells() > 0 ? 1 : 0;
            return query;
        }

        private void importSome() {
            List<Session> batch = random.ints(1 + random.nextInt(8), 0, 60)
                    .distinct()
                    .mapToObj(number ->
                            Sessions.imported(number).withPlan(planned()).withStatus(status()))
                    .toList();
            stores.sessions().upsertAll(batch, Roster.EMPTY, ample());
        }

        private void change() {
            Session wish = Sessions.planned(100 + random.nextInt(20))
                    .withPlan(planned())
                    .withTrainer(null);
            SessionWrite write = stores.sessions()
                    .find(wish.id(), ample())
                    .map(stored -> SessionWrite.replace(
                            wish.withVersion(stored.version()).withStatus(status()), Roster.EMPTY))
                    .orElseGet(() -> SessionWrite.add(wish, Roster.EMPTY));
            stores.bookings().write(write, ample());
        }

        /** @param stepsTaken 0 gives up after the beginning, 1 lets a write come before the end */
        private void fold(LocalDate day, int stepsTaken) {
            FoldTicket ticket = stores.rollups().begin(day, rules, ample());
            if (stepsTaken == 0) {
                return;
            }
            var cells = RollupReading.fold(stores, day, rules, now).cells();
            if (stepsTaken == 1) {
                importSome();
            }
            stores.rollups().replace(ticket, cells, ample());
        }

        private LocalDate day() {
            return FIRST.plusDays(random.nextInt(DAYS));
        }

        private SessionStatus status() {
            return SessionStatus.values()[random.nextInt(SessionStatus.values().length)];
        }

        private Interval planned() {
            long start = FIRST.atStartOfDay(zone).toEpochSecond() + 900L * random.nextInt(4 * 24 * DAYS);
            return new Interval(start, start + 900L * (1 + random.nextInt(8)));
        }
    }
}
