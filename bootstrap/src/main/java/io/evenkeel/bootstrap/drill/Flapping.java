package io.evenkeel.bootstrap.drill;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Comes and goes, from when it is broken until it is mended. */
final class Flapping implements Fallible {

    private final Fallible part;
    private final Duration half;
    private Thread flaps = new Thread(() -> {});

    /** @param half how long it is away, and how long it is there */
    Flapping(Fallible part, Duration half) {
        this.part = part;
        this.half = half;
    }

    @Override
    public void breakDown() {
        flaps = new Thread(this::flap, "flapping");
        flaps.setDaemon(true);
        flaps.start();
    }

    @Override
    public void mend() {
        flaps.interrupt();
        try {
            flaps.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        part.mend();
    }

    private void flap() {
        try {
            while (true) {
                part.breakDown();
                TimeUnit.NANOSECONDS.sleep(half.toNanos());
                part.mend();
                TimeUnit.NANOSECONDS.sleep(half.toNanos());
            }
        } catch (InterruptedException mended) {
            // The end of it.
        }
    }
}
