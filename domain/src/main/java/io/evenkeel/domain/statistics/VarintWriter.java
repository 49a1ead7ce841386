package io.evenkeel.domain.statistics;

import java.util.Arrays;

/** Writes whole numbers in as few bytes as they need: LEB128, seven bits a byte, the lowest first. Not safe for concurrent use. */
final class VarintWriter {

    private byte[] bytes = new byte[128];
    private int size;

    void octet(byte octet) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = octet;
    }

    /** A number that is hardly ever negative; one that is takes ten bytes. */
    void unsigned(long number) {
        long rest = number;
        while (rest >>> 7 != 0) {
            octet((byte) (rest | 0x80));
            rest >>>= 7;
        }
        octet((byte) rest);
    }

    /** A number of either sign, zigzag: 0, -1, 1, -2, 2 are written as 0, 1, 2, 3, 4. */
    void signed(long number) {
        unsigned((number << 1) ^ (number >> 63));
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
