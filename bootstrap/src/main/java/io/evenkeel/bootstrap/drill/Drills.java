package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.process.Halves;
import io.evenkeel.faults.proxy.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Plays scenarios, each against a server that is started for it. */
public final class Drills {

    private static final List<String> HEAP = List.of("-Xmx256m");
    private static final List<String> SMALL_HEAP = List.of("-Xmx64m");
    /** Beside whichever is named, so that nobody's sessions are ever in the way of a drill. */
    private static final String DATABASE = "evenkeel_drill";

    private static final Duration FLAP = Duration.ofMillis(500);
    /** Less than {@code store.slowCall}, so that no breaker minds. */
    private static final Fault NEARLY_SLOW = Fault.delay(Duration.ofMillis(1_250), Duration.ofMillis(200));

    private final DrillSetup setup;

    public Drills(DrillSetup setup) {
        this.setup = setup;
    }

    /** Whether a URL names one server, before which a proxy can stand. */
    public static boolean isOneServer(String url) {
        return Behind.isOneServer(url);
    }

    /** Whether there is what a scenario needs. */
    public boolean canPlay(Scenario scenario) {
        return switch (scenario.needs()) {
            case NOTHING -> true;
            case DATABASE -> !setup.store().isEmpty();
            case REDIS -> !setup.cache().isEmpty();
        };
    }

    /**
     * Plays one to its end.
     *
     * @throws DrillException when it cannot be played
     */
    public DrillReport play(Scenario scenario) throws InterruptedException {
        String name = scenario.toString();
        return switch (scenario) {
            case STORE_DEAD -> store(name, Fault.REFUSE, StoreDrill.Manner.AWAY);
            case STORE_PAUSED -> store(name, Fault.BLACK_HOLE, StoreDrill.Manner.AWAY);
            case STORE_SLOW -> store(name, NEARLY_SLOW, StoreDrill.Manner.SLOW);
            case STORE_FLAPPING -> store(name, Fault.REFUSE, StoreDrill.Manner.FLAPPING);
            case STORE_GARBAGE -> store(name, Fault.GARBAGE, StoreDrill.Manner.AWAY);
            case CACHE_DEAD -> cache(name, Fault.REFUSE);
            case CACHE_PAUSED -> cache(name, Fault.BLACK_HOLE);
            case CACHE_GARBAGE -> cache(name, Fault.GARBAGE);
            case BURST -> burst(name);
            case RETRY_STORM ->
                on(
                        HEAP,
                        "caffeine:",
                        (server, client, studio) -> new StormDrill(setup, server, client, studio).play(name));
            case HEAP ->
                on(
                        SMALL_HEAP,
                        "caffeine:",
                        (server, client, studio) -> new HeapDrill(setup, server, client, studio).play(name));
            case STOP -> ended(name, DrilledServer::terminate, true);
            case CRASH -> ended(name, DrilledServer::kill, false);
        };
    }

    private DrillReport store(String name, Fault fault, StoreDrill.Manner manner) throws InterruptedException {
        try (Behind database = Behind.proxy(setup.store(), DATABASE, setup.seed())) {
            Fallible broken = database.by(fault);
            Fallible store = manner == StoreDrill.Manner.FLAPPING ? new Flapping(broken, FLAP) : broken;
            return storeBroken(name, database.url(), store, manner);
        }
    }

    /** The same for whoever has another way to break it. */
    DrillReport storeBroken(String name, String url, Fallible store, StoreDrill.Manner manner)
            throws InterruptedException {
        try (DrilledServer server = DrilledServer.start(setup.folder(), HEAP, url, "caffeine:")) {
            DrillClient client = new DrillClient(server.address());
            return new StoreDrill(setup, server, client, studio(client)).play(name, store, manner);
        }
    }

    private DrillReport cache(String name, Fault fault) throws InterruptedException {
        try (Behind redis = Behind.proxy(setup.cache(), "", setup.seed())) {
            return cacheBroken(name, redis.url(), redis.by(fault));
        }
    }

    /** The same for whoever has another way to break it. */
    DrillReport cacheBroken(String name, String url, Fallible cache) throws InterruptedException {
        return new CacheDrill(setup, HEAP, file()).play(name, url, cache);
    }

    /** A scenario on a file, which needs nothing else. */
    private DrillReport on(List<String> options, String cache, Play play) throws InterruptedException {
        try (DrilledServer server = DrilledServer.start(setup.folder(), options, file(), cache)) {
            DrillClient client = new DrillClient(server.address());
            return play.play(server, client, studio(client));
        }
    }

    /** Who asks three times as much as a server can do would take its processors as well. */
    private DrillReport burst(String name) throws InterruptedException {
        try (Halves halves = Halves.split();
                DrilledServer server = DrilledServer.start(setup.folder(), halves.prefix(), HEAP, file(), "none:")) {
            return new BurstDrill(setup, server, studio(new DrillClient(server.address()))).play(name);
        }
    }

    private DrillReport ended(String name, Consumer<DrilledServer> end, boolean isOrderly) throws InterruptedException {
        String file = file();
        EndDrill.Successor another = () -> DrilledServer.start(setup.folder(), HEAP, file, "caffeine:");
        try (DrilledServer server = another.start()) {
            DrillStudio studio = studio(new DrillClient(server.address()));
            return new EndDrill(setup, server, studio, another).play(name, end, isOrderly);
        }
    }

    private DrillStudio studio(DrillClient client) {
        return DrillStudio.prepare(client, run());
    }

    private String file() {
        return "sqlite:" + setup.folder().resolve("drill-" + run() + ".db");
    }

    private static String run() {
        return Long.toString(System.nanoTime(), Character.MAX_RADIX).toLowerCase(Locale.ROOT);
    }

    /** What happens to a server that is ready. */
    private interface Play {
        DrillReport play(DrilledServer server, DrillClient client, DrillStudio studio) throws InterruptedException;
    }
}
