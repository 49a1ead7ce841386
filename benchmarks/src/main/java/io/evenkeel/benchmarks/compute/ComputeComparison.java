package io.evenkeel.benchmarks.compute;

import io.evenkeel.benchmarks.common.Machine;
import io.evenkeel.benchmarks.common.Measured;
import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.column.ColumnTallies;
import io.evenkeel.domain.statistics.column.SessionColumns;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Compares the fold over columns with its peers over the same sessions: first the results, then the time. The peers take
 * turns, so that a machine that slows down slows all of them. What takes microseconds for a session gets a tenth of them.
 */
public final class ComputeComparison {

    static final String SUBJECT = "columns";

    private static final int SLOW_SHARE = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int sessions;
    private final int trainers;
    private final int rounds;

    /** @param sessions how many the quick peers go over */
    public ComputeComparison(int sessions, int trainers, int rounds) {
        if (sessions < SLOW_SHARE || trainers < 1 || rounds < 1) {
            throw new IllegalArgumentException("sessions must be at least " + SLOW_SHARE
                    + ", trainers and rounds at least 1, but were " + sessions + ", " + trainers + " and " + rounds);
        }
        this.sessions = sessions;
        this.trainers = trainers;
        this.rounds = rounds;
    }

    /** The table, line by line. */
    public List<String> table() throws SQLException {
        List<Measured> measured = measure();
        Measured subject = measured.stream()
                .filter(each -> each.name().equals(SUBJECT))
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>(Machine.lines());
        lines.add(String.format(
                "Sessions: %,d of %d trainers and 25 activities in 18 months; processor time, median of %d rounds in turn.",
                sessions, trainers, rounds));
        lines.add("");
        lines.add("| work | sessions | ns/session | spread | times the columns |");
        lines.add("|---|---|---|---|---|");
        measured.forEach(each -> lines.add(each.row(subject)));
        return lines;
    }

    List<Measured> measure() throws SQLException {
        List<Measured> measured = new ArrayList<>();
        try (Databases databases = new Databases()) {
            List<Session> all = new Studio(sessions, trainers).sessions();
            SessionColumns columns = timed(measured, "making columns, in order", all);
            SessionColumns shuffled = timed(measured, "making columns, shuffled", shuffled(all));
            List<Peer> quick = new ArrayList<>();
            quick.add(ObjectPeers.columns(SUBJECT, columns));
            quick.add(ObjectPeers.columns("columns, made of shuffled sessions", shuffled));
            quick.add(ObjectPeers.hashMaps(all));
            quick.add(ObjectPeers.collectingStreams(all));
            quick.add(quickest(databases.duckDb(all)));
            requireAgreement(quick);
            MemoryLoop memory = new MemoryLoop(sessions);
            measured.addAll(time(quick, new Work("a loop that only sums as many columns", sessions, memory::run)));

            List<Session> some = new Studio(sessions / SLOW_SHARE, trainers).sessions();
            List<Peer> slow = new ArrayList<>();
            slow.add(ObjectPeers.columns("columns, fewer", SessionColumns.of(some, Studio.RULES)));
            slow.add(ObjectPeers.groupingStreams(some));
            slow.add(quickest(databases.sqlite(some)));
            requireAgreement(slow);
            measured.addAll(time(slow));
        }
        return measured;
    }

    /** Refuses to time computations that do not agree. */
    static void requireAgreement(List<Peer> peers) {
        ColumnTallies expected = peers.get(0).tallies();
        for (Peer peer : peers) {
            if (!peer.tallies().equals(expected)) {
                throw new IllegalStateException(
                        peer.name() + " and " + peers.get(0).name() + " do not agree");
            }
        }
    }

    /** Of several formulations that agree the one that takes least time. */
    private static Peer quickest(List<Peer> formulations) {
        requireAgreement(formulations);
        return Collections.min(
                formulations, Comparator.comparingLong(peer -> Math.min(nanos(peer::run), nanos(peer::run))));
    }

    /** What takes its turn. */
    private record Work(String name, int sessions, Supplier<Object> run) {}

    private List<Measured> time(List<Peer> peers, Work... more) {
        List<Work> works = new ArrayList<>(List.of(more));
        peers.forEach(peer -> works.add(new Work(peer.name(), peer.sessions(), peer::run)));
        long[][] nanos = new long[works.size()][rounds];
        // One round for the compiler, which is not counted.
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                long took = nanos(works.get(i).run());
                if (round >= 0) {
                    nanos[i][round] = took;
                }
            }
        }
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            measured.add(Measured.of(works.get(i).name(), works.get(i).sessions(), nanos[i]));
        }
        return measured;
    }

    private SessionColumns timed(List<Measured> measured, String name, List<Session> from) {
        SessionColumns[] made = new SessionColumns[1];
        long nanos = nanos(() -> made[0] = SessionColumns.of(from, Studio.RULES));
        measured.add(Measured.of(name, sessions, nanos));
        return made[0];
    }

    private static List<Session> shuffled(List<Session> sessions) {
        List<Session> shuffled = new ArrayList<>(sessions);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }

    /** The processor time of this thread, on which each of them works: it does not grow when others use the machine. */
    private static long nanos(Supplier<Object> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        Objects.requireNonNull(work.get(), "a result that nobody asks for may not be computed");
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
