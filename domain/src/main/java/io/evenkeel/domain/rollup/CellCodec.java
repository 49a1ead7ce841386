package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.TallyCodec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What a store keeps of a cell, as bytes; its day and its group are the key that the store keeps it under. Safe for any
 * thread.
 *
 * <p>One byte for the version; two longs for the validity; the ids of the trainers and of the activities in order, each
 * list with its length before it and each id as UTF-8 with its length; then the tally ({@link TallyCodec}); last the CRC-32C
 * (RFC 3720) of all before. Equal cells have equal bytes. Both directions take time in proportion to the bytes.
 */
public final class CellCodec {

    static final byte VERSION = 1;

    private CellCodec() {}

    /** The bytes of a cell, without its day and its group. */
    public static byte[] encode(Cell cell) {
        List<byte[]> trainers =
                sorted(cell.folded().trainers().stream().map(TrainerId::value).toList());
        List<byte[]> activities = sorted(
                cell.folded().activities().stream().map(ActivityId::value).toList());
        byte[] tally = TallyCodec.encode(cell.tally());
        int length = 1 + 2 * Long.BYTES + length(trainers) + length(activities) + tally.length;
        ByteBuffer out = ByteBuffer.allocate(length + Integer.BYTES);
        out.put(VERSION);
        out.putLong(cell.validity().fromSecondInclusive());
        out.putLong(cell.validity().untilSecondExclusive());
        write(out, trainers);
        write(out, activities);
        out.put(tally);
        return out.putInt(checksum(out.array(), length)).array();
    }

    /** One cell alone; a query uses one {@link CellReader} for all of its own. */
    public static Optional<Cell> decode(LocalDate day, CellGroup group, byte[] bytes) {
        return new CellReader().read(day, group, bytes);
    }

    static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private static List<byte[]> sorted(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .map(id -> id.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static int length(List<byte[]> ids) {
        return Integer.BYTES
                + ids.stream().mapToInt(id -> Integer.BYTES + id.length).sum();
    }

    private static void write(ByteBuffer out, List<byte[]> ids) {
        out.putInt(ids.size());
        ids.forEach(id -> out.putInt(id.length).put(id));
    }
}
