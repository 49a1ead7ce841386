package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.BOXING;
import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.YOGA;
import static io.evenkeel.tck.usecase.Studio.activity;
import static io.evenkeel.tck.usecase.Studio.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.schedule.ConflictsRequest;
import io.evenkeel.application.schedule.ConflictsService;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of stored sessions is held against each other, however far apart they are. */
class ConflictsOracleTest {

    private static final Map<ActivityId, Buffers> BUFFERS =
            Map.of(YOGA, Buffers.ofMinutes(45, 600), BOXING, Buffers.NONE);

    private record Pair(Resource resource, Set<SessionId> sessions, boolean plansOverlap) {}

    @ParameterizedTest(name = "seed {0} in {1}")
    @CsvSource({
        "1, UTC",
        "2, Europe/Oslo",
        "3, America/St_Johns",
        "4, Pacific/Apia",
        "5, Asia/Kathmandu",
        "6, Europe/Oslo",
        "7, UTC",
        "8, Pacific/Apia"
    })
    void findsThePairsThatTheDefinitionNames(long seed, ZoneId zone) {
        RandomSchedule random = new RandomSchedule(seed);
        Studio studio =
                new Studio().with(withBuffers(YOGA), withBuffers(BOXING)).with(random.sessions(250));
        ConflictsService service = new ConflictsService(studio.sessions, studio.roster, zone);

        int found = 0;
        for (int i = 0; i < 20; i++) {
            LocalDateRange range = random.range(3);
            Set<Pair> expected = expected(studio.stored(), range, zone);

            Set<Pair> pairs = new HashSet<>();
            answer(service.findConflicts(new ConflictsRequest(range, zone), DEADLINE)).stream()
                    .map(conflict -> new Pair(
                            conflict.conflict().resource(),
                            Set.copyOf(conflict.conflict().sessions()),
                            conflict.conflict().kind().name().equals("DOUBLE_BOOKING")))
                    .forEach(pairs::add);

            assertThat(pairs).as("%s", range).isEqualTo(expected);
            found += pairs.size();
        }
        assertThat(found).as("something was there to be found").isGreaterThan(100);
    }

    private static Set<Pair> expected(List<Session> all, LocalDateRange range, ZoneId zone) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Session one = all.get(i);
                Session other = all.get(j);
                boolean counts = one.status().takesPlace()
                        && other.status().takesPlace()
                        && (startsIn(one, range, zone) || startsIn(other, range, zone))
                        && overlap(effective(one), effective(other));
                if (counts) {
                    one.resources().stream()
                            .filter(other.resources()::contains)
                            .forEach(resource -> pairs.add(new Pair(
                                    resource, Set.of(one.id(), other.id()), overlap(one.planned(), other.planned()))));
                }
            }
        }
        return pairs;
    }

    private static boolean startsIn(Session session, LocalDateRange range, ZoneId zone) {
        LocalDate day = LocalDateRange.dayOf(session.planned().startSecondInclusive(), zone);
        return !day.isBefore(range.fromInclusive()) && day.isBefore(range.toExclusive());
    }

    private static boolean overlap(Interval one, Interval other) {
        return Math.max(one.startSecondInclusive(), other.startSecondInclusive())
                < Math.min(one.endSecondExclusive(), other.endSecondExclusive());
    }

    private static Interval effective(Session session) {
        Buffers buffers = Objects.requireNonNull(BUFFERS.get(session.activity()));
        return new Interval(
                session.planned().startSecondInclusive() - buffers.beforeSeconds(),
                session.planned().endSecondExclusive() + buffers.afterSeconds());
    }

    private static Activity withBuffers(ActivityId id) {
        return activity(id).withBuffers(Objects.requireNonNull(BUFFERS.get(id)));
    }
}
