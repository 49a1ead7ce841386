package io.evenkeel.tck;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where two threads wait for each other, so that both have read before one of them writes. */
final class Rendezvous {

    private final Exchanger<Boolean> exchanger = new Exchanger<>();

    /** Waits for another thread, yet not for long: it may be alone. */
    void meet() {
        try {
            exchanger.exchange(true, 20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException nobodyElse) {
            // Then there is nobody to race with.
        }
    }
}
