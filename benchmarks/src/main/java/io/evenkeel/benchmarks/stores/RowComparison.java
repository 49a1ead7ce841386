package io.evenkeel.benchmarks.stores;

import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.benchmarks.common.Measured;
import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes sessions in and reads all of them, beside a plain table that does the same, in turns. Elapsed time, since most of a
 * write is waiting for the disk.
 */
public final class RowComparison {

    static final String WRITE_PEER = "a plain table, JDBC batches of 1,000";
    static final String READ_PEER = "a plain table, nine columns by JDBC";

    private static final int TRAINERS = 100;

    private final int sessions;
    private final int rounds;

    /** @param sessions how many are written and read in each round */
    public RowComparison(int sessions, int rounds) {
        if (sessions < 1 || rounds < 1) {
            throw new IllegalArgumentException(
                    "sessions and rounds must be at least 1, but were " + sessions + " and " + rounds);
        }
        this.sessions = sessions;
        this.rounds = rounds;
    }

    /** The table, line by line. */
    public List<String> table() throws IOException, SQLException {
        List<Measured> measured = measure();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Sessions: %,d of %d trainers in 18 months; elapsed time, median of %d rounds in turn, a new file each round.",
                sessions,
                TRAINERS,
                rounds));
        lines.add("");
        lines.add("| work | sessions | ns/session | spread | times the plain table |");
        lines.add("|---|---|---|---|---|");
        Measured peer = measured.get(0);
        for (Measured each : measured) {
            peer = each.name().equals(READ_PEER) ? each : peer;
            lines.add(each.row(peer));
        }
        return lines;
    }

    List<Measured> measure() throws IOException, SQLException {
        Laps laps = new Laps();
        try (Folder folder = new Folder()) {
            // One round for the compiler, which is not counted.
            for (int round = -1; round < rounds; round++) {
                round(folder, laps);
                if (round < 0) {
                    laps.forget();
                }
            }
        }
        return laps.measured(sessions);
    }

    private void round(Folder folder, Laps laps) throws IOException, SQLException {
        List<List<Session>> batches = new ArrayList<>();
        Studio studio = new Studio(sessions, TRAINERS);
        Batches.forEach(studio, batches::add);
        Path csv = folder.newFile();
        try (PlainTable plain = new PlainTable(folder.newFile());
                Store store = new Store(folder.newFile());
                Store imported = new Store(folder.newFile())) {
            laps.time(WRITE_PEER, () -> batches.forEach(plain::add));
            store.name(studio);
            laps.time("store: batches of 1,000", () -> batches.forEach(store::add));
            laps.time("store: CSV written by the export", () -> store.exportTo(csv));
            laps.time("store: that CSV read by the import", () -> imported.importFrom(csv));
            laps.time("store: the same import again", () -> imported.importFrom(csv));
            List<Sums> sums = new ArrayList<>();
            laps.time(READ_PEER, () -> sums.add(plain.sums()));
            laps.time("store: every session", () -> sums.add(store.sums()));
            laps.time("store: an overview of every session", () -> store.liveReport(StatisticsFamily.OVERVIEW));
            requireAgreement(sums.stream().map(Sums::toString).toList());
            requireAgreement(List.of(sums.get(1).withoutIds(), imported.sums().withoutIds()));
        }
        Files.delete(csv);
    }

    /** Refuses to compare what does not hold the same sessions. */
    static void requireAgreement(List<String> sums) {
        if (sums.stream().distinct().count() != 1) {
            throw new IllegalStateException("the stores do not agree: " + sums);
        }
    }
}
