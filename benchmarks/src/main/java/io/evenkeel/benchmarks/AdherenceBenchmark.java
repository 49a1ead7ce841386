package io.evenkeel.benchmarks;

import io.evenkeel.domain.session.Session;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The tally of the domain beside streams, over the same sessions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AdherenceBenchmark {

    private static final int SESSIONS = 200_000;

    private List<Session> sessions = List.of();

    /** Refuses to time two computations that do not agree. */
    @Setup
    public void prepare() {
        sessions = SyntheticSessions.make(SESSIONS);
        AdherenceSums tally = AdherenceSums.byTally(sessions);
        AdherenceSums streams = AdherenceSums.byStreams(sessions);
        if (!tally.equals(streams)) {
            throw new IllegalStateException("the peers disagree: " + tally + " and " + streams);
        }
    }

    @Benchmark
    public Object tally() {
        return AdherenceSums.byTally(sessions);
    }

    @Benchmark
    public Object streams() {
        return AdherenceSums.byStreams(sessions);
    }
}
