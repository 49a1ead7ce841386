package io.evenkeel.application.port.out;

import java.util.List;

/** Knows what works less well than it should, though requests are answered. Safe for any thread; never waits. */
@FunctionalInterface
public interface Impairments {

    /** What it is now, in UPPER_SNAKE; empty when all is well. */
    List<String> current();
}
