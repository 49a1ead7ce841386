package io.evenkeel.domain.rollup;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.FoldedDay;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TallyCodec;
import io.evenkeel.domain.statistics.Validity;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cells of one query, which {@link CellCodec} wrote. Takes time in proportion to the bytes, most of which are ids
 * that came before. Not safe for concurrent use.
 */
public final class CellReader {

    private final IdSets<TrainerId> trainers = new IdSets<>(TrainerId::new);
    private final IdSets<ActivityId> activities = new IdSets<>(ActivityId::new);

    /** The cell of a key; empty when the bytes are none of a cell, which is then as good as lost: its day can be folded. */
    public Optional<Cell> read(LocalDate day, CellGroup group, byte[] bytes) {
        int length = bytes.length - Integer.BYTES;
        if (length < 1
                || bytes[0] != CellCodec.VERSION
                || ByteBuffer.wrap(bytes).getInt(length) != CellCodec.checksum(bytes, length)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 1, length - 1);
        try {
            Validity validity = new Validity(in.getLong(), in.getLong());
            Set<TrainerId> who = trainers.read(in);
            Set<ActivityId> what = activities.read(in);
            byte[] rest = new byte[in.remaining()];
            in.get(rest);
            return TallyCodec.decode(rest)
                    .<Optional<Tally>>match(Optional::of, unreadable -> Optional.empty())
                    .map(tally -> new Cell(group, new FoldedDay(day, tally, who, what), validity));
        } catch (BufferUnderflowException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
