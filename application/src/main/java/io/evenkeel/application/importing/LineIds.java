package io.evenkeel.application.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names for records that have none: the hash of their content and how often it has occurred so far, so that equal lines
 * of one file stay apart and a repeated import of the file finds each of them again.
 *
 * <p>Keeps 12 bytes for each record in a hash table that is at most two thirds full. Not safe for concurrent use.
 */
final class LineIds {

    private static final int ID_BYTES = 16;

    private final MessageDigest digest;
    private long[] keys = new long[1 << 10];
    private int[] occurrences = new int[keys.length];
    private int used;

    LineIds() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The name of the next record with this content. */
    String idOf(String content) {
        byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
        int occurrence = count(ByteBuffer.wrap(hash).getLong());
        return "line-" + HexFormat.of().formatHex(hash, 0, ID_BYTES) + "-" + occurrence;
    }

    /** Two contents whose first 64 bits of hash agree share a counter; their names still differ in the hash. */
    private int count(long key) {
        if (3 * used >= 2 * keys.length) {
            grow();
        }
        int slot = slotOf(key);
        if (occurrences[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        return ++occurrences[slot];
    }

    private int slotOf(long key) {
        int slot = (int) key & (keys.length - 1);
        while (occurrences[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldOccurrences = occurrences;
        keys = new long[2 * oldKeys.length];
        occurrences = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldOccurrences[i] != 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                occurrences[slot] = oldOccurrences[i];
            }
        }
    }
}
