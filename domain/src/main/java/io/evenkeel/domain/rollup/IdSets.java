package io.evenkeel.domain.rollup;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads sets of ids, and makes each id and each set once: over the days of a report the same few come again and again. Not
 * safe for concurrent use.
 *
 * @param <T> the kind of id
 */
final class IdSets<T> {

    /** Each holds on to the bytes that it was read from, some kilobytes. */
    private static final int MOST_SETS = 256;

    private final Function<String, T> id;
    private final Map<ByteBuffer, T> ids = new HashMap<>();
    private final Map<ByteBuffer, Set<T>> sets = new HashMap<>();

    /** @param id makes one, and refuses with an {@link IllegalArgumentException} what is none */
    IdSets(Function<String, T> id) {
        this.id = id;
    }

    /**
     * Reads one set, written as its size and for each id its length and its UTF-8.
     *
     * @throws BufferUnderflowException when there are too few bytes
     * @throws IllegalArgumentException when something is no id
     */
    Set<T> read(ByteBuffer in) {
        ByteBuffer written = skip(in);
        Set<T> known = sets.get(written);
        if (known != null) {
            return known;
        }
        Set<T> made = make(written.duplicate());
        if (sets.size() < MOST_SETS) {
            sets.put(written, made);
        }
        return made;
    }

    /** All bytes of the set; the next one is read after them. */
    private static ByteBuffer skip(ByteBuffer in) {
        int start = in.position();
        for (int left = size(in, in.getInt()); left > 0; left--) {
            int length = size(in, in.getInt());
            in.position(in.position() + length);
        }
        return in.slice(start, in.position() - start);
    }

    private Set<T> make(ByteBuffer written) {
        Set<T> made = new HashSet<>();
        for (int left = written.getInt(); left > 0; left--) {
            int length = written.getInt();
            ByteBuffer text = written.slice(written.position(), length);
            written.position(written.position() + length);
            T known = ids.get(text);
            if (known == null) {
                known = id.apply(StandardCharsets.UTF_8.decode(text.duplicate()).toString());
                ids.put(text, known);
            }
            made.add(known);
        }
        return Set.copyOf(made);
    }

    private static int size(ByteBuffer in, int size) {
        if (size < 0 || size > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return size;
    }
}
