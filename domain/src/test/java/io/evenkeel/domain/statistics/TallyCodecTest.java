package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of the serialised form: there and back is the same tally, and nothing else is one. */
class TallyCodecTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {101, 102, 103, 104})
    void givesEveryTallyBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Tally tally = tally(random.nextLong(), random.nextInt(30), random.nextBoolean());

            byte[] bytes = TallyCodec.encode(tally);

            assertThat(TallyCodec.decode(bytes)).isEqualTo(new DecodedTally.Intact(tally));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {111, 112, 113})
    void equalTalliesHaveEqualBytesHoweverTheyWereAddedUp(long seed) {
        List<Session> sessions = new SessionGenerator(seed).sessions(400);
        Tally whole = fold(sessions, true);

        Tally sum = fold(sessions.subList(250, 400), true).plus(fold(sessions.subList(0, 250), true));

        assertThat(TallyCodec.encode(sum)).isEqualTo(TallyCodec.encode(whole));
    }

    @Test
    void givesNumbersBackThatNoSessionBrings() {
        long min = Long.MIN_VALUE;
        long max = Long.MAX_VALUE;
        PerStatus extreme = new PerStatus(min, max, -1, 0, 1, 1L << 62);
        MinuteHistogram wide = MinuteHistogram.of(new long[] {min, -1, 0, max}, new long[] {max, 1, 127, 128});
        long[] cells = new long[LocalHours.CELLS];
        cells[0] = min;
        cells[LocalHours.CELLS - 1] = max;
        Tally tally = new Tally(
                extreme,
                min,
                extreme,
                max,
                -1,
                min,
                new DurationBands(min, max, -1, 1),
                new StartDeviations(max, min, max, min, max, wide),
                wide,
                new SeatTotals(max, min, 0, -1),
                new Heatmap(cells, new long[LocalHours.CELLS], cells, cells),
                new DataQuality(max, min, 0, 1, -1));

        assertThat(TallyCodec.decode(TallyCodec.encode(tally))).isEqualTo(new DecodedTally.Intact(tally));
    }

    /** Worked out by hand; a change of it needs another version. */
    @Test
    void isWrittenAsTheLayoutSays() {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        Session session = Session.planned(
                        new SessionId("s"), new ActivityId("a"), Interval.of(nine, nine.plusSeconds(3_600)))
                .completed(nine.plusSeconds(600), nine.plusSeconds(4_200))
                .withSeats(Seats.of(10, 8, 6));
        TallyBuilder builder =
                TallyBuilder.withHeatmap(SessionGenerator.AS_OF, StatisticsRules.DEFAULT, ZoneOffset.UTC);
        builder.add(session);

        String hex = HexFormat.of().formatHex(TallyCodec.encode(builder.build()));

        assertThat(hex.substring(0, hex.length() - 8))
                .isEqualTo(
                        "01" // version
                                + "000001000000" // sessions: one completed
                                + "00" // no late cancellation
                                + "0000901c000000" // planned seconds: 3,600
                                + "901c" + "b817" + "00" // actual 3,600, overlap 3,000, no overrun
                                + "00000100" // bands: as planned
                                + "01" + "b009" + "c0fc15" + "b009"
                                + "b009" // one start, 600, its square, minimum, maximum
                                + "01" + "1401" // one minute: 10, once
                                + "01" + "7801" // one minute: 60, once
                                + "0a080806" // seats
                                + "01" + "09901c" // planned: Monday 9 h, 3,600
                                + "01" + "09901c" // due
                                + "02" + "09b817" + "00d804" // actual: Monday 9 h 3,000, next cell 600
                                + "01" + "09b817" // overlap
                                + "0000000001"); // one without trainer
    }

    @Test
    void aTallyWithoutAHeatmapComesBackWithTheSharedEmptyOne() {
        Tally read = intact(TallyCodec.encode(tally(5, 20, false)));

        assertThat(read.heatmap()).isSameAs(Heatmap.EMPTY);
        assertThat(read).isNotEqualTo(tally(5, 20, true));
    }

    @Test
    void aDayOfOneTrainerTakesFewBytes() {
        byte[] bytes = TallyCodec.encode(tally(6, 8, true));

        assertThat(bytes.length).isLessThan(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {121, 122, 123, 124})
    void refusesWhatIsCutOffOrGoesOn(long seed) {
        byte[] bytes = TallyCodec.encode(tally(seed, 15, seed % 2 == 0));

        assertThat(IntStream.range(0, bytes.length))
                .allSatisfy(length -> assertThat(TallyCodec.decode(Arrays.copyOf(bytes, length)))
                        .isEqualTo(new DecodedTally.Unreadable(UnreadableReason.DAMAGED)));
        assertThat(TallyCodec.decode(Arrays.copyOf(bytes, bytes.length + 1)))
                .isEqualTo(new DecodedTally.Unreadable(UnreadableReason.DAMAGED));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {131, 132, 133, 134})
    void refusesEveryWrongBitAndEveryTwoWrongBytesSideBySide(long seed) {
        byte[] bytes = TallyCodec.encode(tally(seed, 15, seed % 2 == 0));
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] wrong = bytes.clone();
            wrong[bit / 8] ^= (byte) (1 << bit % 8);

            assertThat(TallyCodec.decode(wrong)).isInstanceOf(DecodedTally.Unreadable.class);
        }
        for (int i = 1; i < bytes.length; i++) {
            byte[] swapped = bytes.clone();
            swapped[i] = bytes[i - 1];
            swapped[i - 1] = bytes[i];
            if (bytes[i] != bytes[i - 1]) {
                assertThat(TallyCodec.decode(swapped)).isInstanceOf(DecodedTally.Unreadable.class);
            }
        }
    }

    @Test
    void refusesAnotherVersionBeforeItLooksAtTheRest() {
        byte[] bytes = TallyCodec.encode(Tally.ZERO);
        bytes[0] = 2;

        assertThat(TallyCodec.decode(bytes)).isEqualTo(new DecodedTally.Unreadable(UnreadableReason.UNKNOWN_VERSION));
    }

    private static Tally intact(byte[] bytes) {
        return TallyCodec.decode(bytes).match(tally -> tally, reason -> {
            throw new AssertionError(reason);
        });
    }

    private static Tally tally(long seed, int sessions, boolean heatmap) {
        return fold(new SessionGenerator(seed).sessions(sessions), heatmap);
    }

    private static Tally fold(List<Session> sessions, boolean heatmap) {
        TallyBuilder builder = heatmap
                ? TallyBuilder.withHeatmap(SessionGenerator.AS_OF, StatisticsRules.DEFAULT, NEW_YORK)
                : new TallyBuilder(SessionGenerator.AS_OF, StatisticsRules.DEFAULT);
        sessions.forEach(builder::add);
        return builder.build();
    }
}
