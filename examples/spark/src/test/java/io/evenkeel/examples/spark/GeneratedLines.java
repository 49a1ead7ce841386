package io.evenkeel.examples.spark;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Session lines that follow from a seed: trainers, nobody, late and early ones, and some that nobody came to. */
final class GeneratedLines {

    private static final Instant FIRST = Instant.parse("2026-01-01T06:00:00Z");

    private GeneratedLines() {}

    static List<String> of(int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, number).mapToObj(id -> line(id, random)).toList();
    }

    private static String line(int id, SplittableRandom random) {
        Instant start = FIRST.plusSeconds(300L * random.nextInt(25_000));
        Instant end = start.plusSeconds(900L * (1 + random.nextInt(8)));
        int trainer = random.nextInt(40);
        String who = trainer == 0 ? "" : "trainer-" + trainer;
        String plan = id + "," + who + ",activity-" + random.nextInt(25) + "," + start + "," + end;
        if (random.nextInt(12) == 0) {
            return plan + ",,";
        }
        Instant began = start.plusSeconds(random.nextInt(-900, 1_800));
        return plan + "," + began + "," + began.plusSeconds(60L * (10 + random.nextInt(120)));
    }
}
