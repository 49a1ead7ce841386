package io.evenkeel.simulation;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.simulation.client.Bookings;
import io.evenkeel.simulation.client.Errand;
import io.evenkeel.simulation.client.Imports;
import io.evenkeel.simulation.client.Reports;
import io.evenkeel.simulation.client.Sender;
import io.evenkeel.simulation.client.Studio;
import io.evenkeel.simulation.oracle.Faults;
import io.evenkeel.simulation.oracle.Ledger;
import io.evenkeel.simulation.oracle.Recount;
import io.evenkeel.simulation.server.ServerDiedError;
import io.evenkeel.simulation.server.SimulatedServer;
import io.evenkeel.simulation.time.Agenda;
import io.evenkeel.simulation.time.SimulatedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * One run: clients that book, change, import, fold and ask for reports at the same time, while ports fail, answers get lost or come twice
 * or late, the server dies and the clock is set. After each step the oracle looks at the store; in the end nothing goes wrong any more,
 * and everything has to come to a good end. Used once.
 */
public final class Simulation {

    private static final Deadline FAR = Deadline.after(Duration.ofDays(1), () -> 0);
    /** A run lasts about as long as so many pauses. */
    private static final int PAUSES = 10;
    /** What the calls themselves take. */
    private static final int LEAST_MILLIS = 1_000;

    private static final int LONGEST_JUMP_MINUTES = 90;

    private final long seed;
    private final Dice dice;
    private final Weather weather;
    private final SimulatedClock clock = new SimulatedClock(Studio.NOW);
    private final Trace trace = new Trace(clock);
    private final Faults faults = new Faults(trace);
    private final Agenda agenda;
    private final SimulatedServer server;
    private final Sender sender;
    private final Reports reports;
    private final Imports imports;
    private final List<Errand> errands;

    private Simulation(long seed, SimulatedStores stores, Executor threads) {
        this.seed = seed;
        this.dice = new Dice(seed);
        this.weather = Weather.of(dice.split());
        this.agenda = new Agenda(clock, threads, death -> faults.add("a task died of " + death));
        stores.roster().saveAll(Studio.roster(), FAR);
        Ledger ledger = new Ledger(() -> all(stores), faults);
        this.server = new SimulatedServer(stores, Studio.ZONE, clock, agenda, dice.split(), weather, trace, ledger);
        this.sender = new Sender(server, agenda, ledger, weather, trace);
        Bookings bookings = new Bookings(sender, ledger, faults, clock);
        this.reports = new Reports(server, new Recount(stores.roster(), Studio.ZONE, faults), faults);
        this.imports = new Imports(server, ledger, faults);
        this.errands = List.of(
                bookings::book,
                bookings::book,
                bookings::change,
                bookings::change,
                reports::report,
                reports::fold,
                imports::part,
                this::forget);
    }

    /**
     * Makes a run.
     *
     * @param threads where its tasks run, one at a time; it must have one for each task that is under way
     */
    public static Run run(long seed, SimulatedStores stores, Executor threads) {
        return new Simulation(seed, stores, threads).run();
    }

    private Run run() {
        trace.add(weather.toString());
        for (int client = 0, clients = dice.between(2, 6); client < clients; client++) {
            String name = "c" + client;
            Dice own = dice.split();
            agenda.start(() -> live(name, own), own.millis(0, weather.pauseMillis()));
        }
        int lasts = LEAST_MILLIS + PAUSES * weather.pauseMillis();
        for (int crash = 0; crash < weather.crashes(); crash++) {
            agenda.start(server::die, dice.millis(1, lasts));
        }
        for (int jump = 0; jump < weather.jumps(); jump++) {
            Duration by = Duration.ofMinutes(dice.between(-LONGEST_JUMP_MINUTES, LONGEST_JUMP_MINUTES));
            agenda.start(() -> jump(by), dice.millis(1, lasts));
        }
        agenda.run();
        agenda.start(this::settle, Duration.ofSeconds(30));
        agenda.run();
        return new Run(seed, faults.found(), trace.lines(), trace.digest());
    }

    private void live(String client, Dice own) {
        for (int number = 0, errandsLeft = own.between(4, 12); number < errandsLeft; number++) {
            own.oneOf(errands).run(client + "/" + number, own);
            agenda.pause(own.millis(0, weather.pauseMillis()));
        }
    }

    private void jump(Duration by) {
        trace.add("the clock is set by " + by);
        clock.jump(by);
    }

    private void forget(String name, Dice own) {
        try {
            server.call(name).forgetAnswers();
        } catch (StoreException | ServerDiedError unknown) {
            trace.add(name + " is left undone");
        }
    }

    private void settle() {
        trace.add("nothing goes wrong any more");
        server.setWeather(Weather.CALM);
        sender.settle(faults);
        imports.whole();
        reports.whole();
    }

    private static List<Session> all(SimulatedStores stores) {
        List<Session> all = new ArrayList<>();
        stores.sessions().scan(SessionScan.of(Interval.MIN_SECOND, Interval.MAX_SECOND), all::add, FAR);
        return all;
    }
}
