package io.evenkeel.bootstrap;

import java.time.Instant;

/** Session files of any length; each line follows from its number. */
final class ManySessions {

    private static final Instant FIRST = Instant.parse("2026-01-05T06:00:00Z");

    private ManySessions() {}

    /** The lines with these numbers, below a header. Every third has no id, every fifth was made in a store. */
    static String csv(int fromInclusive, int toExclusive) {
        StringBuilder file =
                new StringBuilder("source,external_id,trainer,activity,planned_start,planned_end,status\n");
        for (int i = fromInclusive; i < toExclusive; i++) {
            Instant start = FIRST.plusSeconds(900L * (i / 3));
            file.append(i % 5 == 0 ? "evenkeel" : i % 3 == 0 ? "" : "studio")
                    .append(',')
                    .append(i % 5 == 0 ? "made-" + i : i % 3 == 0 ? "" : i)
                    .append(",Trainer ")
                    .append(i % 4)
                    .append(',')
                    .append(i % 2 == 0 ? "Hatha Yoga" : "Boxing")
                    .append(',')
                    .append(start)
                    .append(',')
                    .append(start.plusSeconds(3_600 + i))
                    .append(i % 9 == 0 ? ",CANCELLED\n" : ",PLANNED\n");
        }
        return file.toString();
    }
}
