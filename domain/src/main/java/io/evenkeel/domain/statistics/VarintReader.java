package io.evenkeel.domain.statistics;

/** Reads what {@link VarintWriter} wrote, and nothing that it would have written otherwise. Not safe for concurrent use. */
final class VarintReader {

    private final byte[] bytes;
    private final int end;
    private int next;

    VarintReader(byte[] bytes, int startInclusive, int endExclusive) {
        this.bytes = bytes;
        this.next = startInclusive;
        this.end = endExclusive;
    }

    long unsigned() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            long octet = octet();
            number |= (octet & 0x7F) << shift;
            if (octet < 0x80) {
                boolean isShortest = octet != 0 || shift == 0;
                boolean fits = shift < 63 || octet == 1;
                require(isShortest && fits, "a number is not written as it would be");
                return number;
            }
        }
        throw new MalformedTallyException("a number has more than 64 bits");
    }

    long signed() {
        long zigzag = unsigned();
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    /** How many things follow, each of which takes some bytes; never more than there is room for. */
    int count(int leastBytesOfEach) {
        long count = unsigned();
        require(count >= 0 && count <= (end - next) / leastBytesOfEach, "more is announced than follows");
        return (int) count;
    }

    void requireEnd() {
        require(next == end, "something follows the last number");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new MalformedTallyException(otherwise);
        }
    }

    private int octet() {
        require(next < end, "the last number is cut off");
        return Byte.toUnsignedInt(bytes[next++]);
    }
}
