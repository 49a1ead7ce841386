package io.evenkeel.faults.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/** The times of some operations, exactly: every one of them is kept. */
public final class Latencies {

    private final long[] nanos;

    private Latencies(long[] nanos) {
        this.nanos = nanos;
    }

    public static Latencies of(Collection<Operation> operations) {
        long[] nanos = operations.stream().mapToLong(Operation::nanos).sorted().toArray();
        return new Latencies(nanos);
    }

    /** How many there are. */
    public int count() {
        return nanos.length;
    }

    /**
     * The smallest time that so large a share of the operations did not exceed (nearest rank); zero when there are none.
     *
     * @param share more than 0, at most 1
     */
    public Duration quantile(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is more than 0 and at most 1, but was " + share);
        }
        return nanos.length == 0 ? Duration.ZERO : Duration.ofNanos(nanos[(int) Math.ceil(share * nanos.length) - 1]);
    }

    public Duration max() {
        return quantile(1);
    }

    @Override
    public String toString() {
        return count() + " operations" + Arrays.asList(quantile(0.5), quantile(0.99), max());
    }
}
