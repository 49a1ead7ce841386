package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.time.MonotonicClock;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Runs handlers on workers. As many of each class as it may have are admitted, and the rest is refused at once; of those that are
 * admitted as many run as {@link Turns} gives a turn. There is a worker for every request that is admitted. Safe for all threads.
 *
 * <p>Work of which the client leaves is cancelled.
 *
 * <p>A permit is held while the handler computes, not while its answer is written: unlike Undertow's BlockingHandler this
 * leaves the writing to the network threads, and a client that reads slowly holds neither worker nor permit.
 */
public final class Admission {

    private final Map<RouteClass, Semaphore> permits = new EnumMap<>(RouteClass.class);
    private final Map<RouteClass, Turns> turns = new EnumMap<>(RouteClass.class);
    private final int workers;

    /**
     * @param shares what each class may have
     * @param processors tell whether more at a time would help
     */
    public Admission(Function<RouteClass, Share> shares, Processors processors, MonotonicClock clock) {
        int admitted = 0;
        for (RouteClass kind : RouteClass.values()) {
            Share share = shares.apply(kind);
            permits.put(kind, new Semaphore(share.admitted()));
            turns.put(kind, new Turns(share, processors, clock));
            admitted += share.admitted();
        }
        this.workers = admitted;
    }

    /** How many workers it takes. */
    public int workers() {
        return workers;
    }

    /** What runs {@code next} on a worker, or throws {@link ProblemCode#OVERLOADED}. */
    public HttpHandler before(RouteClass kind, HttpHandler next) {
        Semaphore free = permits.get(kind);
        Turns its = turns.get(kind);
        if (free == null || its == null) {
            throw new IllegalStateException("every class has a share, but " + kind + " has none");
        }
        return exchange -> admit(exchange, free, its, next);
    }

    private static void admit(HttpServerExchange exchange, Semaphore free, Turns turns, HttpHandler next) {
        if (!free.tryAcquire()) {
            throw ProblemException.of(ProblemCode.OVERLOADED, ProblemCode.OVERLOADED.advice());
        }
        Executor workers = exchange.getConnection().getWorker();
        Executor inTurn = work -> turns.take(work, workers, workers, exchange.getIoThread());
        exchange.dispatch(inTurn, admitted -> {
            Runnable unwatch = ClientWatch.over(admitted);
            try {
                next.handleRequest(admitted);
            } finally {
                unwatch.run();
                free.release();
            }
        });
    }
}
