package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.out.PoolFigure;
import io.evenkeel.application.port.out.Telemetry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Telemetry that remembers what a database told it, and refuses what makes no sense. */
final class RecordedTelemetry implements Telemetry {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<PoolFigure, Integer> figures = new ConcurrentHashMap<>();
    private volatile Duration longest = Duration.ZERO;

    /** How often a command ended so. */
    int commands(String command, String outcome) {
        return counts.getOrDefault(command + " " + outcome, 0);
    }

    /** How often a connection was missed for this reason. */
    int missed(String reason) {
        return counts.getOrDefault(reason, 0);
    }

    int figure(PoolFigure figure) {
        return figures.getOrDefault(figure, 0);
    }

    /** The longest time that a command took. */
    Duration longest() {
        return longest;
    }

    /** Forgets the commands and what was missed; the connections are there as before. */
    void forgetCounts() {
        counts.clear();
    }

    /** Waits until a figure of the pool has this value. */
    synchronized void await(PoolFigure figure, int value) throws InterruptedException {
        while (figure(figure) != value) {
            wait();
        }
    }

    @Override
    public synchronized void commandEnded(String database, String command, String outcome, Duration took) {
        requireMongo(database);
        counts.merge(command + " " + outcome, 1, Integer::sum);
        longest = took.compareTo(longest) > 0 ? took : longest;
    }

    @Override
    public synchronized void poolChanged(String database, PoolFigure figure, int change) {
        requireMongo(database);
        figures.merge(figure, change, Integer::sum);
        notifyAll();
    }

    @Override
    public void liveConnectionEnded(String reason) {}

    @Override
    public void connectionMissed(String database, String reason) {
        requireMongo(database);
        counts.merge(reason, 1, Integer::sum);
    }

    @Override
    public void requestAnswered(String method, String route, int status, String problem, Duration took) {
        throw new AssertionError("a store answers no request");
    }

    @Override
    public void portCalled(String port, String operation, String outcome, Duration took) {
        throw new AssertionError("the guard tells of calls");
    }

    @Override
    public void statisticsServed(String family, String source) {
        throw new AssertionError("a store computes no statistics");
    }

    // An error, which is not swallowed as an exception would be.
    private static void requireMongo(String database) {
        if (!database.equals("mongodb")) {
            throw new AssertionError(database);
        }
    }
}
