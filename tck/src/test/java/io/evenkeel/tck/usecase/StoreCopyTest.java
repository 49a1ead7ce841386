package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.room;
import static io.evenkeel.tck.usecase.Studio.session;
import static io.evenkeel.tck.usecase.Studio.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.migration.ComparisonService;
import io.evenkeel.application.migration.CopyService;
import io.evenkeel.application.port.in.migration.CopyCounts;
import io.evenkeel.application.port.in.migration.CopyListener;
import io.evenkeel.application.port.in.migration.CopyOutcome;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.tck.data.SampleSeries;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From one store to another, and what tells the two apart. */
class StoreCopyTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final int SESSIONS = 2_500;
    private static final int SERIES = 150;
    private static final Trainer ADA = trainer("ada", Studio.YOGA);
    private static final Activity YOGA = activity(Studio.YOGA);

    private final InMemoryStores source = new InMemoryStores();
    private final InMemoryStores target = new InMemoryStores();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void fill() {
        source.roster().ensureAll(List.of(new RosterEntry(RosterKind.ACTIVITY, "activity", "Only a name")), DEADLINE);
        source.roster().saveAll(Roster.of(List.of(ADA), List.of(YOGA), List.of(room("hall", 2))), DEADLINE);
        for (int i = 0; i < SERIES; i++) {
            source.series().save(SeriesWrite.add(SampleSeries.weekly(i)), DEADLINE);
        }
        source.sessions()
                .upsertAll(
                        IntStream.range(0, SESSIONS)
                                .mapToObj(StoreCopyTest::numbered)
                                .toList(),
                        Roster.EMPTY,
                        DEADLINE);
    }

    @Test
    void copiesEverythingAndCanBeRepeated() {
        assertThat(copied()).isEqualTo(new CopyCounts(4, SERIES, SESSIONS, 0));
        assertThat(sessionsOf(target)).isEqualTo(sessionsOf(source));
        assertThat(target.roster().roster(DEADLINE)).isEqualTo(source.roster().roster(DEADLINE));
        for (RosterKind kind : RosterKind.values()) {
            assertThat(target.roster().list(kind, DEADLINE))
                    .isEqualTo(source.roster().list(kind, DEADLINE));
        }
        assertThat(target.series().find(SampleSeries.weekly(SERIES - 1).id(), DEADLINE))
                .contains(SampleSeries.weekly(SERIES - 1));
        assertThat(differences()).isEmpty();
        assertThat(target.sessions()
                        .upsertAll(List.of(numbered(0)), Roster.EMPTY, DEADLINE)
                        .unchanged())
                .isEqualTo(1);
    }

    /** The one who waits hears of the first and the last second, and of each page as far as it goes. */
    @Test
    void tellsHowFarItIs() {
        copied();

        long first = START.getEpochSecond();
        assertThat(heard)
                .containsExactly(
                        "from " + first + " to " + (first + SESSIONS - 1),
                        "1000 up to " + (first + 999),
                        "2000 up to " + (first + 1_999),
                        "2500 up to " + (first + 2_499));
    }

    @Test
    void goesOnWhereACopyWasBroken() {
        target.roster().saveAll(Roster.of(List.of(), List.of(YOGA), List.of()), DEADLINE);
        target.sessions().upsertAll(List.of(numbered(7), numbered(8)), Roster.EMPTY, DEADLINE);
        target.series().save(SeriesWrite.add(SampleSeries.weekly(3)), DEADLINE);

        assertThat(outcome().match(CopyCounts::toString, reasons -> String.join("; ", reasons)))
                .isEqualTo(new CopyCounts(4, SERIES, SESSIONS - 2, 2).toString());
        assertThat(differences()).isEmpty();
    }

    @Test
    void nothingIsCopiedFromAnEmptyStore() {
        CopyOutcome outcome = copy(new InMemoryStores(), target).copyStore(listener());

        assertThat(outcome.match(CopyCounts::toString, Object::toString))
                .isEqualTo(new CopyCounts(0, 0, 0, 0).toString());
        assertThat(heard).isEmpty();
    }

    @Test
    void refusesATargetWithAnythingOfItsOwnAndWritesNothing() {
        target.sessions()
                .upsertAll(
                        List.of(session("other", "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z")),
                        Roster.EMPTY,
                        DEADLINE);

        assertThat(refused()).containsExactly("the session other of 2026-03-02T10:00:00Z is not in the source just so");
        assertThat(sessionsOf(target)).hasSize(1);
        assertThat(target.roster().list(RosterKind.TRAINER, DEADLINE)).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void givesTenReasonsAtMost() {
        target.sessions()
                .upsertAll(
                        IntStream.range(0, 30)
                                .mapToObj(i -> session(
                                        "other-" + i,
                                        START.toString(),
                                        START.plusSeconds(60 + i).toString()))
                                .toList(),
                        Roster.EMPTY,
                        DEADLINE);

        assertThat(refused()).hasSize(10);
    }

    @Test
    void namesEachKindOfDifference() {
        copied();
        source.roster().ensureAll(List.of(new RosterEntry(RosterKind.ROOM, "attic", "Attic")), DEADLINE);
        target.roster()
                .saveAll(
                        Roster.of(
                                List.of(ADA.withActive(false)),
                                List.of(YOGA.withCapacity(3)),
                                List.of(room("hall", 1))),
                        DEADLINE);
        source.series().save(SeriesWrite.add(SampleSeries.single(SERIES)), DEADLINE);
        target.sessions()
                .upsertAll(
                        List.of(numbered(2_400).withPlan(Interval.of(START, START.plusSeconds(1)))),
                        Roster.EMPTY,
                        DEADLINE);

        assertThat(differences())
                .containsExactly(
                        "the room 'Attic' is not in the target under the id attic",
                        "the details of the trainer 'ADA' are different in the target",
                        "the details of the activity 'YOGA' are different in the target",
                        "the details of the room 'HALL' are different in the target",
                        "the series series-" + SERIES + " is not in the target just so",
                        "the session number-2400 of " + START.plusSeconds(2_400) + " is not in the target just so",
                        "the details of the trainer 'ADA' are different in the source",
                        "the details of the activity 'YOGA' are different in the source",
                        "the details of the room 'HALL' are different in the source",
                        "the session number-2400 of " + START + " is not in the source just so");
        assertThat(comparison().compareStores(7)).isEqualTo(differences().subList(0, 7));
        assertThat(comparison().compareStores(3)).isEqualTo(differences().subList(0, 3));
    }

    /** Versions start anew in the copy. */
    @Test
    void versionsAreNoDifference() {
        copied();
        Session changed = numbered(5).withVersion(9);
        source.sessions()
                .upsertAll(
                        List.of(numbered(5).withPlan(Interval.of(START, START.plusSeconds(7)))),
                        Roster.EMPTY,
                        DEADLINE);
        source.sessions().upsertAll(List.of(changed), Roster.EMPTY, DEADLINE);

        assertThat(differences()).isEmpty();
    }

    private static Session numbered(int number) {
        return session(
                "number-" + number,
                START.plusSeconds(number).toString(),
                START.plusSeconds(number + 3_600L).toString());
    }

    private static List<Session> sessionsOf(InMemoryStores stores) {
        List<Session> all = new ArrayList<>();
        stores.sessions().scan(SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND + 1), all::add, DEADLINE);
        return all;
    }

    private CopyCounts copied() {
        return outcome().match(counts -> counts, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private List<String> refused() {
        return outcome().match(counts -> List.of(), reasons -> reasons);
    }

    private CopyOutcome outcome() {
        return copy(source, target).copyStore(listener());
    }

    private List<String> differences() {
        return comparison().compareStores(100);
    }

    private ComparisonService comparison() {
        return new ComparisonService(
                source.sessions(),
                source.roster(),
                source.series(),
                target.sessions(),
                target.roster(),
                target.series(),
                () -> 0,
                Duration.ofSeconds(1));
    }

    private static CopyService copy(InMemoryStores from, InMemoryStores to) {
        return new CopyService(
                from.sessions(),
                from.roster(),
                from.series(),
                to.sessions(),
                to.roster(),
                to.series(),
                () -> 0,
                Duration.ofSeconds(1));
    }

    private CopyListener listener() {
        return new CopyListener() {
            @Override
            public void began(long firstSecond, long lastSecond) {
                heard.add("from " + firstSecond + " to " + lastSecond);
            }

            @Override
            public void progressed(long sessions, long upToSecond) {
                heard.add(sessions + " up to " + upToSecond);
            }
        };
    }
}
