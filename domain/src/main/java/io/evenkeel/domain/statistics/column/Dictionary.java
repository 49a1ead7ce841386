package io.evenkeel.domain.statistics.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for keys, from 0 on in order of appearance, as many as a {@code char} tells apart. Not safe for concurrent use
 * while it grows.
 */
final class Dictionary<K> {

    static final int NONE = -1;

    private static final int CAPACITY = 1 << 16;

    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> keys = new ArrayList<>();

    /** The number of a key, given to it now if need be; {@link #NONE} when there is none left. */
    int add(K key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        if (keys.size() == CAPACITY) {
            return NONE;
        }
        numbers.put(key, keys.size());
        keys.add(key);
        return keys.size() - 1;
    }

    /** The number of a key; {@link #NONE} when it has none. */
    int find(K key) {
        return numbers.getOrDefault(key, NONE);
    }

    K key(int number) {
        return keys.get(number);
    }

    int size() {
        return keys.size();
    }
}
