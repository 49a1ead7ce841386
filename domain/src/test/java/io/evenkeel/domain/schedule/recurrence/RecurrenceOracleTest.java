package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.Outcomes.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The engine against lib-recur. */
class RecurrenceOracleTest {

    private static final int SERIES = 20_000;
    private static final int AT_LEAST = 500;

    @Test
    void twentyThousandSeriesHaveTheInstancesOfTheOracleSeed5545() {
        SeriesGenerator generator = new SeriesGenerator(5545);
        Map<Feature, Integer> features = new EnumMap<>(Feature.class);
        Map<ZoneId, Integer> zones = new HashMap<>();
        int instances = 0;

        for (int i = 0; i < SERIES; i++) {
            SeriesGenerator.Sample sample = generator.next();
            List<Instance> expected = sample.expected();

            assertThat(expanded(sample)).as("series %s, %s", i, sample).isEqualTo(expected);

            Feature.of(sample.definition(), expected).forEach(feature -> features.merge(feature, 1, Integer::sum));
            zones.merge(sample.definition().zone(), 1, Integer::sum);
            instances += expected.size();
        }

        assertThat(features)
                .containsOnlyKeys(Feature.values())
                .allSatisfy(
                        (feature, count) -> assertThat(count).as("%s", feature).isGreaterThanOrEqualTo(AT_LEAST));
        assertThat(zones)
                .containsOnlyKeys(SeriesGenerator.ZONES)
                .allSatisfy((zone, count) -> assertThat(count).as("%s", zone).isGreaterThanOrEqualTo(AT_LEAST));
        assertThat(instances).isGreaterThan(10 * SERIES);
    }

    @Test
    void windowsDecadesLaterHaveTheInstancesOfTheOracleSeed2090() {
        SeriesGenerator generator = new SeriesGenerator(2090);
        int instances = 0;

        for (int i = 0; i < 1_000; i++) {
            SeriesGenerator.Sample sample = generator.farSample();
            List<Instance> expected = sample.expected();

            assertThat(expanded(sample)).as("series %s, %s", i, sample).isEqualTo(expected);

            instances += expected.size();
        }

        assertThat(instances).isGreaterThan(10_000);
    }

    @Test
    void aStartIsTakenIfAndOnlyIfTheOracleTakesItSeed3() {
        SeriesGenerator generator = new SeriesGenerator(3);
        int taken = 0;
        int refused = 0;

        while (taken < 500 || refused < 500) {
            RecurrenceRule rule = generator.anyRule();
            LocalDateTime start = generator.anyStart();
            Optional<LocalDateTime> first = LibRecur.firstFrom(start, rule);
            if (first.isPresent()) {
                boolean expected = first.get().equals(start);
                RecurrenceDefinition definition = RecurrenceDefinition.once(start, generator.anyZone(), 60)
                        .withRule(rule);

                boolean actual = Recurrence.of(definition)
                        .match(
                                recurrence -> true,
                                refusal -> refusal.code() != RecurrenceRefusalCode.START_DOES_NOT_MATCH);

                assertThat(actual).as("%s", definition).isEqualTo(expected);
                taken += expected ? 1 : 0;
                refused += expected ? 0 : 1;
            }
        }
    }

    private static List<Instance> expanded(SeriesGenerator.Sample sample) {
        return accepted(accepted(Recurrence.of(sample.definition())).expand(sample.window()));
    }
}
