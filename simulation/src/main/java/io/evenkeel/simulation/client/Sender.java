package io.evenkeel.simulation.client;

import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.simulation.Dice;
import io.evenkeel.simulation.Trace;
import io.evenkeel.simulation.Weather;
import io.evenkeel.simulation.oracle.Faults;
import io.evenkeel.simulation.oracle.Ledger;
import io.evenkeel.simulation.server.Call;
import io.evenkeel.simulation.server.ServerDiedError;
import io.evenkeel.simulation.server.SimulatedServer;
import io.evenkeel.simulation.time.Agenda;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sends requests, each under a key of its own, and again while nothing is known of it; some arrive twice. */
public final class Sender {

    private static final int MOST_ATTEMPTS = 4;
    private static final Duration LATEST_DOUBLE = Duration.ofSeconds(8);

    private final SimulatedServer server;
    private final Agenda agenda;
    private final Ledger ledger;
    private final Weather weather;
    private final Trace trace;
    private final List<Request> unknown = new ArrayList<>();

    public Sender(SimulatedServer server, Agenda agenda, Ledger ledger, Weather weather, Trace trace) {
        this.server = server;
        this.agenda = agenda;
        this.ledger = ledger;
        this.weather = weather;
        this.trace = trace;
    }

    private record Request(String key, Function<Call, BookingOutcome> asked, Consumer<BookingOutcome> onAnswer) {}

    /** @param onAnswer checks what the answer says */
    void send(String key, Function<Call, BookingOutcome> asked, Consumer<BookingOutcome> onAnswer, Dice dice) {
        Request request = new Request(key, asked, onAnswer);
        if (dice.isTrue(weather.doubled())) {
            Duration delay = dice.millis(0, (int) LATEST_DOUBLE.toMillis());
            agenda.start(() -> attempt(request, key + " doubled"), delay);
        }
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            if (attempt(request, key + " " + attempt) && !dice.isTrue(weather.losing())) {
                return;
            }
            agenda.pause(dice.millis(10, 1_000 * attempt));
        }
        trace.add(key + " is given up");
        unknown.add(request);
    }

    /** Once nothing goes wrong any more, everybody finds out what became of their requests. */
    public void settle(Faults faults) {
        for (Request request : unknown) {
            if (!attempt(request, request.key() + " settled")) {
                faults.add(request.key() + " has no answer although nothing goes wrong");
            }
        }
    }

    /** Asks for what changes nothing, once; without an answer nobody is the wiser. */
    static <T> Optional<T> ask(Call call, Function<Call, T> asked) {
        try {
            return Optional.of(asked.apply(call));
        } catch (StoreException | ServerDiedError unknown) {
            return Optional.empty();
        }
    }

    private boolean attempt(Request request, String name) {
        boolean hadEffect = ledger.hasEffect(request.key());
        Optional<BookingOutcome> outcome = ask(server.call(name), request.asked());
        outcome.ifPresent(answer -> {
            trace.add(name + " is answered: " + answer.getClass().getSimpleName());
            ledger.answered(request.key(), hadEffect, answer);
            request.onAnswer().accept(answer);
        });
        return outcome.isPresent();
    }
}
