package io.evenkeel.simulation;

import io.evenkeel.simulation.time.SimulatedClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What happened in a run, a line each, with its time. */
public final class Trace {

    private final SimulatedClock clock;
    private final List<String> lines = new ArrayList<>();

    Trace(SimulatedClock clock) {
        this.clock = clock;
    }

    public void add(String event) {
        lines.add(clock.nanos() / 1_000_000 + " ms " + event);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Two runs of which all lines are alike have the same one. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String line : lines) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
