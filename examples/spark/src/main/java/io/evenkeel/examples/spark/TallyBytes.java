package io.evenkeel.examples.spark;

import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TallyCodec;
import java.util.function.Function;

/**
 * Tallies as they travel between machines: in the library's own bytes, which are checked when they are read, and equal
 * where the tallies are. So no serialiser has to know the classes of the library.
 */
final class TallyBytes {

    private TallyBytes() {}

    static byte[] zero() {
        return encode(Tally.ZERO);
    }

    static byte[] encode(Tally tally) {
        return TallyCodec.encode(tally);
    }

    /** @throws IllegalStateException when the bytes are no tally: then a machine of the cluster has another version */
    static Tally decode(byte[] bytes) {
        return TallyCodec.decode(bytes).match(Function.identity(), reason -> {
            throw new IllegalStateException("a partial result cannot be read: " + reason);
        });
    }

    static byte[] plus(byte[] some, byte[] other) {
        return encode(decode(some).plus(decode(other)));
    }
}
