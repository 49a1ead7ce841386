package io.evenkeel.simulation.server;

import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.simulation.Dice;
import io.evenkeel.simulation.Trace;
import io.evenkeel.simulation.Weather;
import io.evenkeel.simulation.time.Agenda;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way from one request to the stores and back. Each call takes some time, in which others have their turns; it may fail before it takes
 * effect, lose its answer after that, or be late on either part. What the stores do is one step; between two of them anything may happen.
 */
final class Way {

    private static final int LATE_LEAST_MILLIS = 5_000;
    private static final int LATE_MOST_MILLIS = 20_000;
    private static final int USUAL_MOST_MILLIS = 40;

    private final String request;
    private final Agenda agenda;
    private final Dice dice;
    private final Supplier<Weather> weather;
    private final Trace trace;
    private final Witness witness;
    private final BooleanSupplier isDead;
    private List<Session> lastSeen = List.of();
    private boolean isInStore;

    /** @param isDead whether the server that the request came to has died since */
    Way(
            String request,
            Agenda agenda,
            Dice dice,
            Supplier<Weather> weather,
            Trace trace,
            Witness witness,
            BooleanSupplier isDead) {
        this.request = request;
        this.agenda = agenda;
        this.dice = dice;
        this.weather = weather;
        this.trace = trace;
        this.witness = witness;
        this.isDead = isDead;
    }

    /** The sessions as they were when they were last read by a scan or from folded days. */
    List<Session> lastSeen() {
        return lastSeen;
    }

    <T> T to(Class<T> port, T store) {
        InvocationHandler handler = (proxy, method, arguments) -> call(port, method, store, arguments);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    private @Nullable Object call(Class<?> port, Method method, Object store, Object[] arguments) throws Throwable {
        String name = request + " " + port.getSimpleName() + "." + method.getName();
        if (isInStore) {
            // Where a store is a database, each would hold one connection of a pool and wait for another.
            throw new IllegalStateException(name + " is called while a store is being read");
        }
        Weather now = weather.get();
        pause(now);
        if (dice.isTrue(now.failing())) {
            trace.add(name + " fails");
            throw new StoreException.Unavailable("simulated", null);
        }
        Object answer = done(name, method, store, arguments);
        pause(now);
        if (dice.isTrue(now.losing())) {
            trace.add(name + " loses its answer");
            throw new StoreException.Unavailable("simulated", null);
        }
        if (((Deadline) arguments[arguments.length - 1]).isExpired()) {
            trace.add(name + " answers too late");
            throw new StoreException.TimedOut("simulated", null);
        }
        return answer;
    }

    private @Nullable Object done(String name, Method method, Object store, Object[] arguments) throws Throwable {
        isInStore = true;
        try {
            Object answer = method.invoke(store, arguments);
            trace.add(name + " -> " + brief(answer));
            witness(method.getName(), arguments, answer);
            return answer;
        } catch (InvocationTargetException failed) {
            trace.add(name + " -> " + failed.getCause());
            throw failed.getCause();
        } finally {
            isInStore = false;
        }
    }

    private void pause(Weather now) {
        boolean isLate = dice.isTrue(now.late());
        agenda.pause(isLate ? dice.millis(LATE_LEAST_MILLIS, LATE_MOST_MILLIS) : dice.millis(0, USUAL_MOST_MILLIS));
        if (isDead.getAsBoolean()) {
            throw new ServerDiedError();
        }
    }

    @SuppressWarnings("unchecked") // The one method of that name takes a list of sessions.
    private void witness(String method, Object[] arguments, @Nullable Object answer) {
        switch (method) {
            case "write" -> witness.written((SessionWrite) arguments[0], (WriteOutcome) Objects.requireNonNull(answer));
            case "upsertAll" -> witness.imported((List<Session>) arguments[0]);
            case "scan", "read" -> lastSeen = witness.sessions();
            default -> {}
        }
    }

    /** Without what differs from one virtual machine to the next, such as the order of a set. */
    private static String brief(@Nullable Object answer) {
        if (answer instanceof WriteOutcome.Written written) {
            return "written " + written.session().id().value() + " as "
                    + written.session().status() + " v" + written.session().version();
        }
        if (answer instanceof Boolean || answer instanceof Long) {
            return answer.toString();
        }
        return answer == null ? "done" : answer.getClass().getSimpleName();
    }
}
