package io.evenkeel.examples.spark;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TallyBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * How closely sessions kept to their plan, over any number of them. Each partition is folded into tallies where it lies;
 * only tallies travel, as bytes, and adding them is associative and commutative, so it does not matter which machine
 * folds what, or in which order they meet.
 */
public final class AdherenceJob {

    /** Where sessions go that nobody is assigned to. */
    private static final TrainerId NOBODY = new TrainerId("UNASSIGNED");

    private static final int DEPTH = 2;

    private AdherenceJob() {}

    /** Prints the adherence of each trainer. Arguments: a file of session lines, and the moment the report speaks of. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "usage: AdherenceJob FILE AS_OF, such as sessions.csv 2026-04-01T00:00:00Z");
        }
        Instant asOf = Instant.parse(arguments[1]);
        SparkConf configuration = new SparkConf().setAppName("evenkeel-adherence");
        try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
            new TreeMap<>(byTrainer(spark.textFile(arguments[0]), asOf))
                    .forEach((trainer, tally) -> System.out.println(trainer + " "
                            + AdherenceReport.of(tally, StatisticsRules.DEFAULT)
                                    .scheduleAdherence()
                                    .value()));
        }
    }

    /** The tally of all sessions. */
    static Tally total(JavaRDD<String> lines, Instant asOf) {
        byte[] total = lines.mapPartitions(part -> List.of(foldAll(part, asOf)).iterator())
                .treeAggregate(TallyBytes.zero(), TallyBytes::plus, TallyBytes::plus, DEPTH);
        return TallyBytes.decode(total);
    }

    /** The tally of each trainer, of whom there must be so few that their tallies fit in the memory of one machine. */
    static Map<String, Tally> byTrainer(JavaRDD<String> lines, Instant asOf) {
        Map<String, Tally> tallies = new HashMap<>();
        lines.mapPartitionsToPair(part -> foldByTrainer(part, asOf))
                .reduceByKey(TallyBytes::plus)
                .collectAsMap()
                .forEach((trainer, bytes) -> tallies.put(trainer, TallyBytes.decode(bytes)));
        return tallies;
    }

    private static byte[] foldAll(Iterator<String> lines, Instant asOf) {
        TallyBuilder tally = new TallyBuilder(asOf, StatisticsRules.DEFAULT);
        lines.forEachRemaining(line -> tally.add(SessionLine.parse(line)));
        return TallyBytes.encode(tally.build());
    }

    private static Iterator<Tuple2<String, byte[]>> foldByTrainer(Iterator<String> lines, Instant asOf) {
        GroupFold<String> fold = new GroupFold<>(AdherenceJob::trainer, asOf, StatisticsRules.DEFAULT);
        lines.forEachRemaining(line -> fold.add(SessionLine.parse(line)));
        return fold.tallies().entrySet().stream()
                .map(group -> new Tuple2<>(group.getKey(), TallyBytes.encode(group.getValue())))
                .iterator();
    }

    /** The name of the group of a session. */
    static String trainer(Session session) {
        return Objects.requireNonNullElse(session.trainer(), NOBODY).value();
    }
}
