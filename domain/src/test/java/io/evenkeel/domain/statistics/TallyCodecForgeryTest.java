package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that nobody wrote, under a right checksum. */
class TallyCodecForgeryTest {

    @Test
    void refusesTrailingNumbersUnderARightChecksum() {
        byte[] bytes = TallyCodec.encode(Tally.ZERO);
        byte[] longer = Arrays.copyOf(bytes, bytes.length - 3);
        longer[longer.length - 1] = 0;

        assertThat(TallyCodec.decode(TallyCodec.sealed(longer)))
                .isEqualTo(new DecodedTally.Unreadable(UnreadableReason.MALFORMED));
    }

    /** In place of a 0 of the bytes of no session, which {@link TallyCodecTest} tells apart. */
    @ParameterizedTest(name = "{0} in place of byte {1}")
    @CsvSource({
        "8000, 1", // 0 in two bytes
        "ffffffffffffffffff02, 1", // 65 bits
        "80808080808080808080, 1", // no end in 64 bits
        "011400, 27", // a minute counted 0 times
        "0214010001, 27", // a minute twice
        "021401ffffffffffffffffff0101, 27", // minutes that descend
        "ffffffff07, 27", // more minutes than follow
        "010000, 32", // an empty cell
        "01a80101, 32", // a cell after the last of the week
        "0202010201ff, 32" // a number cut short
    })
    void refusesContentThatIsWrittenOtherwise(String hex, int at) {
        byte[] zero = TallyCodec.encode(Tally.ZERO);
        String content = HexFormat.of().formatHex(zero, 0, zero.length - 4);
        String forged = content.substring(0, 2 * at) + hex + content.substring(2 * at + 2);

        assertThat(TallyCodec.decode(TallyCodec.sealed(HexFormat.of().parseHex(forged))))
                .isEqualTo(new DecodedTally.Unreadable(UnreadableReason.MALFORMED));
    }

    /** Content nobody wrote, under a right checksum: it ends in a result, and what is read is written just so. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {141, 142, 143})
    void readsNothingThatItWouldNotHaveWritten(long seed) {
        Random random = new Random(seed);
        List<byte[]> tallies =
                IntStream.range(0, 50).mapToObj(i -> encoded(seed + i, i % 4)).toList();
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = tallies.get(i % tallies.size());
            byte[] content = Arrays.copyOf(bytes, bytes.length - 4);
            for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                content[random.nextInt(1, content.length)] = (byte) random.nextInt(256);
            }
            byte[] forged = TallyCodec.sealed(content);

            read += TallyCodec.decode(forged)
                    .match(
                            tally -> {
                                assertThat(TallyCodec.encode(tally)).isEqualTo(forged);
                                return 1;
                            },
                            reason -> {
                                assertThat(reason).isEqualTo(UnreadableReason.MALFORMED);
                                return 0;
                            });
        }
        assertThat(read).isBetween(500, 9_500);
    }

    private static byte[] encoded(long seed, int sessions) {
        TallyBuilder builder = TallyBuilder.withHeatmap(
                SessionGenerator.AS_OF, StatisticsRules.DEFAULT, ZoneId.of("America/New_York"));
        new SessionGenerator(seed).sessions(sessions).forEach(builder::add);
        return TallyCodec.encode(builder.build());
    }
}
