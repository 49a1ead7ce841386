package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.http.HttpLimit;
import io.evenkeel.adapter.http.HttpServer;
import io.evenkeel.adapter.http.HttpTimes;
import io.evenkeel.adapter.http.health.HealthRoutes;
import io.evenkeel.bootstrap.settings.ServerSettings;
import io.evenkeel.bootstrap.settings.SettingProblem;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsException;
import io.evenkeel.bootstrap.settings.StoreLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits inside limits: whoever waits outside must wait longer than whoever works inside, or it gives up on an answer
 * that comes. Time as well as size; settings are named by their keys, what is no setting by what it is.
 */
final class LimitLadder {

    /** What the page of the dashboard waits for an answer; {@code within-time.ts} has the same number. */
    static final Duration PAGE_WAITS = Duration.ofSeconds(10);

    private final List<Rung> rungs;

    private LimitLadder(List<Rung> rungs) {
        this.rungs = List.copyOf(rungs);
    }

    /** All pairs of a server with these settings. */
    static LimitLadder of(Settings settings, HttpTimes times) {
        List<Rung> rungs = new ArrayList<>(times(settings.storeLimits(), settings.server(), times));
        HttpServer.limits().stream().map(LimitLadder::size).forEach(rungs::add);
        return new LimitLadder(rungs);
    }

    /** @throws SettingsException that names every pair of which the inner limit is not smaller */
    void require() {
        List<SettingProblem> problems = rungs.stream()
                .filter(rung -> !rung.holds())
                .map(rung -> new SettingProblem("", rung.sentence()))
                .toList();
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
    }

    List<Rung> rungs() {
        return rungs;
    }

    private static List<Rung> times(StoreLimits store, ServerSettings server, HttpTimes times) {
        Limit connect = time("store.connectTimeout", store.connect());
        Limit selection = time("store.selectionTimeout", store.selection());
        Limit slowCall = time("store.slowCall", store.slowCall());
        Limit answer = time("server.answerTimeout", server.answerTimeout());
        Limit body = time("server.bodyTimeout", server.bodyTimeout());
        Limit request = time("server.requestTimeout", server.requestTimeout());
        Limit idle = time("the time of a connection on which nothing moves", times.idle());
        return List.of(
                new Rung(connect, selection),
                new Rung(selection, slowCall),
                new Rung(slowCall, answer),
                new Rung(time("the time of a check of readiness", HealthRoutes.BUDGET), answer),
                new Rung(answer, time("the time that the page waits", PAGE_WAITS)),
                new Rung(answer, request),
                new Rung(
                        time(
                                "server.bodyTimeout and server.answerTimeout together",
                                server.bodyTimeout().plus(server.answerTimeout())),
                        request),
                new Rung(body, request),
                new Rung(time("the time of the headers of a request", times.headersWithin()), request),
                new Rung(request, idle),
                new Rung(time("the time of a client that takes nothing of its answer", times.writeStall()), idle));
    }

    private static Rung size(HttpLimit limit) {
        return new Rung(
                new Limit(limit.inner(), limit.innerValue(), String.valueOf(limit.innerValue())),
                new Limit(limit.outer(), limit.outerValue(), String.valueOf(limit.outerValue())));
    }

    private static Limit time(String name, Duration time) {
        long millis = time.toMillis();
        return new Limit(name, millis, millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms");
    }

    /**
     * One limit.
     *
     * @param name the key of its setting, or what it limits
     * @param value in milliseconds, or in whatever is counted
     * @param shown the same for people
     */
    record Limit(String name, long value, String shown) {}

    /** A limit inside another one. */
    record Rung(Limit inner, Limit outer) {

        boolean holds() {
            return inner.value() < outer.value();
        }

        String sentence() {
            return inner.name() + " (" + inner.shown() + ") must be less than " + outer.name() + " (" + outer.shown()
                    + ")";
        }
    }
}
