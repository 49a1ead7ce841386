package io.evenkeel.application.port.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as it was, whatever the domain allows. */
class RosterRoundTripTest {

    /** Every activity that a random roster may refer to. */
    private static final List<RosterEntry> KNOWN = IntStream.range(0, 9)
            .mapToObj(i -> new RosterEntry(RosterKind.ACTIVITY, "a." + i, "activity of the store " + i))
            .toList();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDocumentOfARosterGivesTheRoster(long seed) {
        Roster roster = new RandomRosters(seed).next();

        Roster read = RosterDocument.read(RosterDocument.of(roster), KNOWN, NoIds.INSTANCE)
                .match(value -> value, RosterRoundTripTest::fail);

        assertThat(read).isEqualTo(roster);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEntriesOfARosterGiveTheRosterInAnyOrder(long seed) {
        Roster roster = new RandomRosters(seed).next();
        List<DetailedEntry> entries = new ArrayList<>(RosterDetails.of(roster));
        Collections.reverse(entries);

        Roster read = RosterDetails.toRoster(entries).match(value -> value, RosterRoundTripTest::fail);

        assertThat(read).isEqualTo(roster);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalRostersGiveEqualDocumentsKeyByKey(long seed) {
        Roster roster = new RandomRosters(seed).next();
        List<Activity> activities = new ArrayList<>(roster.activities().values());
        Collections.reverse(activities);
        Map<ActivityId, Activity> otherOrder = new LinkedHashMap<>();
        activities.forEach(activity -> otherOrder.put(activity.id(), activity));

        Roster same = new Roster(roster.trainers(), otherOrder, roster.rooms());

        assertThat(RosterDocument.of(same))
                .hasToString(RosterDocument.of(roster).toString());
    }

    @Test
    void anEmptyRosterIsThreeEmptyLists() {
        assertThat(RosterDocument.of(Roster.EMPTY))
                .isEqualTo(Map.of("activities", List.of(), "rooms", List.of(), "trainers", List.of()));
        assertThat(RosterDocument.read(Map.of(), List.of(), NoIds.INSTANCE)
                        .match(value -> value, RosterRoundTripTest::fail))
                .isEqualTo(Roster.EMPTY);
    }

    private static Roster fail(List<DocumentError> errors) {
        throw new AssertionError(errors.toString());
    }
}
