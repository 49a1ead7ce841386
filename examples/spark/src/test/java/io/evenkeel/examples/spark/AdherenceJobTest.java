package io.evenkeel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TallyBuilder;
import io.evenkeel.domain.statistics.TallyCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdherenceJobTest {

    private static final Instant AS_OF = Instant.parse("2026-06-01T00:00:00Z");
    private static final long SEED = 20_260_302;
    private static final List<String> LINES = GeneratedLines.of(5_000, SEED);

    private JavaSparkContext spark;

    @BeforeAll
    void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false"));
    }

    @AfterAll
    void stop() {
        spark.close();
    }

    /** Equal as values, and byte for byte. */
    @ParameterizedTest(name = "in {0} parts, seed " + SEED)
    @ValueSource(ints = {1, 2, 7, 64})
    void theTotalIsThatOfOnePass(int parts) {
        Tally total = AdherenceJob.total(spark.parallelize(LINES, parts), AS_OF);

        assertThat(total).isEqualTo(onePass(LINES));
        assertThat(TallyCodec.encode(total)).isEqualTo(TallyCodec.encode(onePass(LINES)));
    }

    @ParameterizedTest(name = "in {0} parts, seed " + SEED)
    @ValueSource(ints = {1, 2, 7, 64})
    void theTallyOfEachTrainerIsThatOfOnePass(int parts) {
        Map<String, Tally> tallies = AdherenceJob.byTrainer(spark.parallelize(LINES, parts), AS_OF);

        assertThat(tallies).hasSize(40).isEqualTo(onePassByTrainer(LINES));
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<String> shuffled = new ArrayList<>(LINES);
        Collections.shuffle(shuffled, new Random(SEED));
        JavaRDD<String> again = spark.parallelize(shuffled, 16).repartition(5);

        assertThat(AdherenceJob.total(again, AS_OF)).isEqualTo(onePass(LINES));
    }

    @Test
    void nothingAddsUpToNothing() {
        assertThat(AdherenceJob.total(spark.parallelize(List.of(), 3), AS_OF)).isEqualTo(Tally.ZERO);
        assertThat(AdherenceJob.byTrainer(spark.parallelize(List.of(), 3), AS_OF))
                .isEmpty();
    }

    /** The comparison would notice one session in five thousand. */
    @Test
    void aLostSessionIsNoticed() {
        JavaRDD<String> all = spark.parallelize(LINES, 7);

        assertThat(AdherenceJob.total(all.filter(line -> !line.startsWith("17,")), AS_OF))
                .isNotEqualTo(onePass(LINES));
    }

    @Test
    void whatIsNoTallyIsNotAddedUp() {
        byte[] damaged = TallyBytes.encode(onePass(LINES));
        damaged[7]++;

        assertThatIllegalStateException()
                .isThrownBy(() -> TallyBytes.plus(TallyBytes.zero(), damaged))
                .withMessage("a partial result cannot be read: DAMAGED");
    }

    @Test
    void aLineOfAnotherFormIsShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionLine.parse("1,ada"))
                .withMessage("a line has 7 fields, but this one has 2: '1,ada'");
    }

    private static Tally onePass(List<String> lines) {
        TallyBuilder tally = new TallyBuilder(AS_OF, StatisticsRules.DEFAULT);
        lines.forEach(line -> tally.add(SessionLine.parse(line)));
        return tally.build();
    }

    private static Map<String, Tally> onePassByTrainer(List<String> lines) {
        GroupFold<String> fold = new GroupFold<>(AdherenceJob::trainer, AS_OF, StatisticsRules.DEFAULT);
        lines.forEach(line -> fold.add(SessionLine.parse(line)));
        return fold.tallies();
    }
}
