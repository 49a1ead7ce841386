package io.evenkeel.domain.rollup;

import static io.evenkeel.domain.rollup.CellCases.DAY;
import static io.evenkeel.domain.rollup.CellCases.NOON;
import static io.evenkeel.domain.rollup.CellCases.OSLO;
import static io.evenkeel.domain.rollup.CellCases.fold;
import static io.evenkeel.domain.rollup.CellCases.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** Cells as bytes. */
class CellCodecTest {

    private static final Cell CELL = fold(
                    DAY,
                    session("2026-03-10T08:00:00Z", "t1", "a1"),
                    session("2026-03-10T09:00:00Z", "t1", "Ёлка \uD83D\uDE80"))
            .cells()
            .get(0);

    @Test
    void readsWhatItWrote() {
        assertThat(CellCodec.decode(DAY, CELL.group(), CellCodec.encode(CELL))).contains(CELL);
    }

    @Test
    void readsGeneratedCellsOfSeveralZones() {
        for (String zone : new String[] {"Europe/Oslo", "Pacific/Apia", "America/St_Johns"}) {
            RollupRules rules = new RollupRules(ZoneId.of(zone), OSLO.statistics());
            // One for all of them, as a query has it: what it remembers of one cell must not show in another.
            CellReader reader = new CellReader();
            SessionDice dice = new SessionDice(new Random(zone.hashCode()), rules.zone(), DAY, 0);
            for (int round = 0; round < 200; round++) {
                DayFold fold = new DayFold(DAY, rules, NOON);
                for (int i = 0; i <= round % 10; i++) {
                    Session session = dice.session(round + "-" + i);
                    if (LocalDateRange.dayOf(session.planned().startSecondInclusive(), rules.zone())
                            .equals(DAY)) {
                        fold.add(session);
                    }
                }
                for (Cell cell : fold.cells().cells()) {
                    byte[] bytes = CellCodec.encode(cell);
                    assertThat(CellCodec.decode(DAY, cell.group(), bytes)).contains(cell);
                    assertThat(reader.read(DAY, cell.group(), Arrays.copyOf(bytes, bytes.length - 1)))
                            .isEmpty();
                    assertThat(reader.read(DAY, cell.group(), bytes)).contains(cell);
                }
            }
        }
    }

    @Test
    void theOrderOfIdsLeavesNoTrace() {
        Cell other = fold(
                        DAY,
                        session("2026-03-10T09:00:00Z", "t1", "Ёлка \uD83D\uDE80"),
                        session("2026-03-10T08:00:00Z", "t1", "a1"))
                .cells()
                .get(0);

        assertThat(CellCodec.encode(other)).isEqualTo(CellCodec.encode(CELL));
    }

    @Test
    void givesNothingForBytesOfWhichOneBitIsWrong() {
        byte[] bytes = CellCodec.encode(CELL);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] wrong = bytes.clone();
            wrong[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(CellCodec.decode(DAY, CELL.group(), wrong))
                    .as("bit %s", bit)
                    .isEmpty();
        }
    }

    @Test
    void givesNothingForBytesThatEndTooEarlyOrTooLate() {
        byte[] bytes = CellCodec.encode(CELL);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(CellCodec.decode(DAY, CELL.group(), Arrays.copyOf(bytes, length)))
                    .isEmpty();
        }
        assertThat(CellCodec.decode(DAY, CELL.group(), Arrays.copyOf(bytes, bytes.length + 1)))
                .isEmpty();
    }

    @Test
    void givesNothingForBytesThatSomebodySealedWithoutACellInThem() {
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            byte[] forged = CellCodec.encode(CELL);
            int end = forged.length - Integer.BYTES;
            for (int change = 0; change <= round % 3; change++) {
                // Leaves the version and the validity alone, or every forgery would be another cell.
                forged[17 + random.nextInt(end - 17)] = (byte) random.nextInt(256);
            }
            CRC32C checksum = new CRC32C();
            checksum.update(forged, 0, end);
            ByteBuffer.wrap(forged).putInt(end, (int) checksum.getValue());

            CellCodec.decode(DAY, CELL.group(), forged)
                    .ifPresent(cell -> assertThat(cell.tally()).isEqualTo(CELL.tally()));
        }
    }

    @Test
    void theDayIsThatOfTheKey() {
        LocalDate other = DAY.plusDays(1);

        assertThat(CellCodec.decode(other, CELL.group(), CellCodec.encode(CELL))
                        .orElseThrow()
                        .day())
                .isEqualTo(other);
    }
}
