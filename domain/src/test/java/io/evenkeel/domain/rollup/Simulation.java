package io.evenkeel.domain.rollup;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.BucketSize;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.TrendMeasure;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Random edits, folds that interleave, crashes, other rules and moving time; after each step a question, answered from cells
 * and by full recomputation. The same seed is the same run.
 */
final class Simulation {

    private static final int FOLDS_AT_ONCE = 4;
    private static final int STORED_BEFORE = 12;

    private final Random random;
    private final Set<Fault> faults;
    private final Place place;
    private final SessionDice dice;
    private final ModelStore store;
    private final List<RunningFold> folds = new ArrayList<>();
    private Instant now;
    private int made;

    /** Answers that cells gave alone, those that they gave in part, and the first wrong one, which ends the run. */
    int fromCells;

    int mixed;

    @Nullable
    String wrong;

    Simulation(long seed, Place place, MarkKeeping keeping, Set<Fault> faults) {
        this.random = new Random(seed);
        this.faults = faults;
        this.place = place;
        // In a small world things meet that in a large one hardly ever do.
        int daysAround = seed % 2 == 0 ? 1 : 4;
        this.dice = new SessionDice(random, place.zone, place.centre, daysAround);
        this.store = new ModelStore(keeping, faults, new RollupRules(place.zone, thresholds()));
        this.now = place.centre.minusDays(daysAround).atStartOfDay(place.zone).toInstant();
        for (; made < STORED_BEFORE; made++) {
            store.hold(dice.session("s" + made));
        }
    }

    Simulation run(int steps) {
        for (int step = 0; step < steps && wrong == null; step++) {
            int die = random.nextInt(100);
            String what = act(die);
            ask("step " + step + " (" + what + ")");
        }
        return this;
    }

    private String act(int die) {
        if (die < 5) {
            edit();
            return "edit";
        }
        if (die < 25 && folds.size() < FOLDS_AT_ONCE) {
            folds.add(new RunningFold(store, faults, dayToFold(), now, random.nextBoolean()));
            return "begin a fold";
        }
        if (die < 92) {
            advanceAFold();
            return "advance a fold";
        }
        if (die < 94) {
            folds.clear();
            store.crash();
            return "crash";
        }
        if (die < 99) {
            now = later();
            return "time goes on";
        }
        if (random.nextInt(4) == 0) {
            folds.clear();
            store.reopen(new RollupRules(random.nextBoolean() ? place.zone : elsewhere(), thresholds()));
        }
        store.writeMarksToCome();
        return "open anew, or late marks";
    }

    /** Any time later, or the very second in which something becomes overdue. */
    private Instant later() {
        long overdueAfter = store.rules().statistics().overdueAfterSeconds();
        return store.sessions().stream()
                .map(session -> session.planned().end().plusSeconds(overdueAfter))
                .filter(overdue -> overdue.isAfter(now) && random.nextInt(8) == 0)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> now.plusSeconds(random.nextInt(50_000)));
    }

    private LocalDate dayToFold() {
        LocalDate day = dice.day();
        for (int tries = 0; tries < 8 && !store.day(day).needsFold(store.rules().fingerprint(), now); tries++) {
            day = dice.day();
        }
        return day;
    }

    private void edit() {
        List<Session> sessions = store.sessions();
        if (sessions.isEmpty() || (sessions.size() < 25 && random.nextInt(3) == 0)) {
            store.write(null, dice.session("s" + made++));
            return;
        }
        Session before = sessions.get(random.nextInt(sessions.size()));
        store.write(before, random.nextInt(8) == 0 ? null : dice.edited(before));
    }

    private void advanceAFold() {
        if (!folds.isEmpty()) {
            // The younger one more often, so that some sleep for long.
            RunningFold fold = folds.get(Math.max(random.nextInt(folds.size()), random.nextInt(folds.size())));
            fold.step();
            folds.removeIf(RunningFold::isOver);
        }
    }

    private void ask(String when) {
        Question question = question();
        RollupRules asked = new RollupRules(store.rules().zone(), question.rules());
        Object expected = question.answer(Question::allLive, store.sessions());
        Object answer =
                question.answer(query -> RollupPlan.of(query, asked, store.known(query, asked)), store.sessions());
        if (!answer.equals(expected)) {
            wrong = when + ": " + question + " gave " + answer + " instead of " + expected;
        }
        RollupPlan plan = RollupPlan.of(question.query(), asked, store.known(question.query(), asked));
        fromCells += !plan.cells().isEmpty() && plan.live().isEmpty() ? 1 : 0;
        mixed += !plan.cells().isEmpty() && !plan.live().isEmpty() ? 1 : 0;
    }

    private Question question() {
        LocalDate from = dice.day();
        int days = random.nextInt(3) == 0 ? random.nextInt(9) : random.nextInt(3);
        Grouping[] groupings = Grouping.values();
        Question.Family[] families = Question.Family.values();
        TrendMeasure[] measures = TrendMeasure.values();
        BucketSize[] sizes = BucketSize.values();
        RollupQuery query = new RollupQuery(
                new LocalDateRange(from, from.plusDays(days)),
                random.nextInt(8) == 0 ? elsewhere() : store.rules().zone(),
                random.nextInt(4) == 0 ? dice.trainer() : null,
                random.nextInt(4) == 0 ? dice.activity() : null,
                groupings[random.nextInt(groupings.length)],
                random.nextInt(3) == 0 ? now.plusSeconds(random.nextInt(-300_000, 300_000)) : now);
        return new Question(
                query,
                families[random.nextInt(families.length)],
                random.nextInt(8) == 0 ? thresholds() : store.rules().statistics(),
                sizes[random.nextInt(sizes.length)],
                measures[random.nextInt(measures.length)]);
    }

    private ZoneId elsewhere() {
        Place[] places = Place.values();
        return places[random.nextInt(places.length)].zone;
    }

    private StatisticsRules thresholds() {
        long[] notices = {0, 3_600, 86_400, 86_400};
        return new StatisticsRules(
                notices[random.nextInt(notices.length)],
                notices[random.nextInt(notices.length)],
                80,
                random.nextBoolean() ? 120 : 150,
                -random.nextInt(10),
                random.nextInt(10));
    }
}
