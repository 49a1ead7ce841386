package io.evenkeel.adapter.http.routing;

/**
 * What a class of routes may have of the server.
 *
 * @param admitted requests at a time; more are refused
 * @param busy how many of them run at a time while the processors are busy; the others wait for their turn
 */
public record Share(int admitted, int busy) {

    /** @throws IllegalArgumentException unless 0 &lt;= busy &lt;= admitted, and busy &gt; 0 where any are admitted */
    public Share {
        if (admitted < 0 || busy > admitted || busy < Math.min(1, admitted)) {
            throw new IllegalArgumentException(
                    "at least 1 and at most " + admitted + " can run at a time, not " + busy);
        }
    }

    /** So many, however busy the processors are: for what is short, or waits more than it computes. */
    public static Share fixed(int admitted) {
        return new Share(admitted, admitted);
    }

    /** So many, but at most {@code busy} at a time while the processors are busy: for what computes. */
    public static Share computing(int admitted, int busy) {
        return new Share(admitted, Math.min(busy, admitted));
    }

    /** Whether it makes a difference how busy the processors are. */
    boolean canChange() {
        return busy < admitted;
    }
}
