package io.evenkeel.domain.statistics;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A tally as bytes, so that a store can keep it. Safe for any thread.
 *
 * <p>Compact: 45 bytes for no session, about 170 for six sessions of one trainer on one day, heatmap included.
 * Canonical: equal tallies have equal bytes, and bytes that are read at all are those that their tally is written as.
 * Versioned: the first byte says how the rest is laid out ({@link TallyWriter}); the last four are the CRC-32C (RFC 3720)
 * of all before, which finds every burst of up to 32 wrong bits. Both directions take time in proportion to the bytes.
 */
public final class TallyCodec {

    /** Raised with every change of the layout, and with no other: what a number means is not its concern. */
    static final byte VERSION = 1;

    private static final int CHECKSUM_BYTES = 4;

    private TallyCodec() {}

    /** The bytes of a tally, whatever its numbers are. */
    public static byte[] encode(Tally tally) {
        VarintWriter out = new VarintWriter();
        out.octet(VERSION);
        new TallyWriter(out).write(tally);
        byte[] content = out.bytes();
        return sealed(content);
    }

    /**
     * The tally of some bytes, or why there is none. Bytes come from outside and may be anything: what cannot be read is
     * a result, for a cell that is lost can be folded again, and only the caller knows whether it has something to fold.
     */
    public static DecodedTally decode(byte[] bytes) {
        int end = bytes.length - CHECKSUM_BYTES;
        if (end < 1) {
            return new DecodedTally.Unreadable(UnreadableReason.DAMAGED);
        }
        if (bytes[0] != VERSION) {
            return new DecodedTally.Unreadable(UnreadableReason.UNKNOWN_VERSION);
        }
        if (!Arrays.equals(bytes, sealed(Arrays.copyOf(bytes, end)))) {
            return new DecodedTally.Unreadable(UnreadableReason.DAMAGED);
        }
        try {
            VarintReader in = new VarintReader(bytes, 1, end);
            Tally tally = new TallyReader(in).read();
            in.requireEnd();
            return new DecodedTally.Intact(tally);
        } catch (MalformedTallyException malformed) {
            return new DecodedTally.Unreadable(UnreadableReason.MALFORMED);
        }
    }

    /** The content with its checksum behind it, most significant byte first. */
    static byte[] sealed(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content, 0, content.length);
        byte[] sealed = Arrays.copyOf(content, content.length + CHECKSUM_BYTES);
        for (int i = 0; i < CHECKSUM_BYTES; i++) {
            sealed[content.length + i] = (byte) (checksum.getValue() >>> (8 * (CHECKSUM_BYTES - 1 - i)));
        }
        return sealed;
    }
}
