package io.evenkeel.adapter.mongo;

import java.util.List;
import java.util.stream.IntStream;

/** Lists in pieces, so that no command grows with what a caller hands over. */
final class Chunks {

    private Chunks() {}

    static <T> List<List<T>> of(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
                .toList();
    }
}
