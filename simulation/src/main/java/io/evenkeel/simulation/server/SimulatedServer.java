package io.evenkeel.simulation.server;

import io.evenkeel.simulation.Dice;
import io.evenkeel.simulation.SimulatedStores;
import io.evenkeel.simulation.Trace;
import io.evenkeel.simulation.Weather;
import io.evenkeel.simulation.time.Agenda;
import io.evenkeel.simulation.time.SimulatedClock;
import java.time.ZoneId;

/** A server that may die at any moment, and is there again at once with nothing in its memory. */
public final class SimulatedServer {

    private final SimulatedStores stores;
    private final ZoneId zone;
    private final SimulatedClock clock;
    private final Agenda agenda;
    private final Dice dice;
    private final Trace trace;
    private final Witness witness;
    private Weather weather;
    private int life;
    private int ids;

    public SimulatedServer(
            SimulatedStores stores,
            ZoneId zone,
            SimulatedClock clock,
            Agenda agenda,
            Dice dice,
            Weather weather,
            Trace trace,
            Witness witness) {
        this.stores = stores;
        this.zone = zone;
        this.clock = clock;
        this.agenda = agenda;
        this.dice = dice;
        this.weather = weather;
        this.trace = trace;
        this.witness = witness;
    }

    /** A request has arrived. */
    public Call call(String name) {
        int born = life;
        Way way = new Way(name, agenda, dice.split(), () -> weather, trace, witness, () -> life != born);
        return new Call(way, stores, zone, clock, () -> "s" + ids++);
    }

    /** Every call under way ends where it is. */
    public void die() {
        trace.add("the server dies");
        life++;
    }

    public void setWeather(Weather newWeather) {
        weather = newWeather;
    }
}
