package io.evenkeel.bootstrap.drill;

import java.util.Locale;

/** What can be played. */
public enum Scenario {
    STORE_DEAD(Needs.DATABASE, "the database refuses every connection"),
    STORE_PAUSED(Needs.DATABASE, "the database keeps its connections and says nothing"),
    STORE_SLOW(Needs.DATABASE, "each answer of the database takes just less than counts as slow"),
    STORE_FLAPPING(Needs.DATABASE, "the database comes and goes twice a second"),
    STORE_GARBAGE(Needs.DATABASE, "the database answers with noise"),
    CACHE_DEAD(Needs.REDIS, "Redis refuses every connection"),
    CACHE_PAUSED(Needs.REDIS, "Redis keeps its connections and says nothing"),
    CACHE_GARBAGE(Needs.REDIS, "Redis answers with noise"),
    BURST(Needs.NOTHING, "three times as many requests as the server can answer"),
    RETRY_STORM(Needs.NOTHING, "the server stands still, and all clients repeat what they asked"),
    HEAP(Needs.NOTHING, "a heap of 64 MB, and reports that all differ"),
    STOP(Needs.NOTHING, "the server is told to end under load"),
    CRASH(Needs.NOTHING, "the server is killed under load");

    /** What has to be there for a scenario. */
    public enum Needs {
        /** A store in a file of the drill's own will do. */
        NOTHING,
        /** A MongoDB that the drill may write into. */
        DATABASE,
        /** A Redis that the drill may write into. */
        REDIS
    }

    private final Needs needs;
    private final String story;

    Scenario(Needs needs, String story) {
        this.needs = needs;
        this.story = story;
    }

    public Needs needs() {
        return needs;
    }

    /** What happens in it. */
    public String story() {
        return story;
    }

    /** As people write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
