package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.ToIntFunction;

/**
 * Runs handlers on workers, as many of each class at a time as it has permits, and refuses the rest at once. There is a
 * worker for every permit, so that nothing ever waits in a queue. Safe for all threads.
 *
 * <p>Work of which the client leaves is cancelled.
 *
 * <p>A permit is held while the handler computes, not while its answer is written: unlike Undertow's BlockingHandler this
 * leaves the writing to the network threads, and a client that reads slowly holds neither worker nor permit.
 */
public final class Admission {

    private final Map<RouteClass, Semaphore> permits = new EnumMap<>(RouteClass.class);

    /** @param limit how many requests of a class may run at a time */
    public Admission(ToIntFunction<RouteClass> limit) {
        Arrays.stream(RouteClass.values()).forEach(kind -> permits.put(kind, new Semaphore(limit.applyAsInt(kind))));
    }

    /** How many workers it takes. */
    public int workers() {
        return permits.values().stream().mapToInt(Semaphore::availablePermits).sum();
    }

    /** What runs {@code next} on a worker, or throws {@link ProblemCode#OVERLOADED}. */
    public HttpHandler before(RouteClass kind, HttpHandler next) {
        Semaphore free = permits.get(kind);
        if (free == null) {
            throw new IllegalStateException("every class has permits, but " + kind + " has none");
        }
        return exchange -> admit(exchange, free, next);
    }

    private static void admit(HttpServerExchange exchange, Semaphore free, HttpHandler next) {
        if (!free.tryAcquire()) {
            throw ProblemException.of(ProblemCode.OVERLOADED, ProblemCode.OVERLOADED.advice());
        }
        exchange.dispatch(admitted -> {
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
