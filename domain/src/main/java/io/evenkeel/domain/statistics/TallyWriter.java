package io.evenkeel.domain.statistics;

/**
 * The layout of version 1: every number of a {@link Tally} in the order of its components, all of them varints.
 *
 * <p>Only the sum of the start deviations, their minimum and maximum, and the first minute of a histogram are expected
 * below 0 and written zigzag. A histogram is the number of its minutes, and for each its distance from the one before (the
 * first: itself) and its count. A heatmap is four lists, planned, due, actual and overlap; each is the number of its cells
 * that are not 0, and for each how many cells it skips and its seconds. {@link TallyReader} is the way back.
 */
final class TallyWriter {

    private final VarintWriter out;

    TallyWriter(VarintWriter out) {
        this.out = out;
    }

    void write(Tally tally) {
        perStatus(tally.sessions());
        out.unsigned(tally.lateCancelled());
        perStatus(tally.plannedSeconds());
        out.unsigned(tally.actualSeconds());
        out.unsigned(tally.overlapSeconds());
        out.unsigned(tally.overrunSeconds());
        bands(tally.bands());
        startDeviations(tally.startDeviations());
        histogram(tally.actualMinutes());
        seats(tally.seats());
        tally.heatmap().sums().forEach(this::cells);
        quality(tally.quality());
    }

    private void perStatus(PerStatus numbers) {
        out.unsigned(numbers.planned());
        out.unsigned(numbers.inProgress());
        out.unsigned(numbers.completed());
        out.unsigned(numbers.cancelled());
        out.unsigned(numbers.noShow());
        out.unsigned(numbers.overdue());
    }

    private void bands(DurationBands bands) {
        out.unsigned(bands.missed());
        out.unsigned(bands.shorter());
        out.unsigned(bands.asPlanned());
        out.unsigned(bands.longer());
    }

    private void startDeviations(StartDeviations starts) {
        out.unsigned(starts.count());
        out.signed(starts.sumSeconds());
        out.unsigned(starts.sumOfSquares());
        out.signed(starts.minSeconds());
        out.signed(starts.maxSeconds());
        histogram(starts.minutes());
    }

    private void seats(SeatTotals seats) {
        out.unsigned(seats.offered());
        out.unsigned(seats.bookedOfOffered());
        out.unsigned(seats.booked());
        out.unsigned(seats.attendedOfBooked());
    }

    private void quality(DataQuality quality) {
        out.unsigned(quality.missingActual());
        out.unsigned(quality.openActual());
        out.unsigned(quality.invertedActual());
        out.unsigned(quality.outlierDeviation());
        out.unsigned(quality.unassigned());
    }

    private void histogram(MinuteHistogram histogram) {
        out.unsigned(histogram.distinct());
        for (int i = 0; i < histogram.distinct(); i++) {
            long minute = histogram.minuteAt(i);
            if (i == 0) {
                out.signed(minute);
            } else {
                // Right also where the distance has 64 bits: the reader adds it modulo 2^64.
                out.unsigned(minute - histogram.minuteAt(i - 1));
            }
            out.unsigned(histogram.countAt(i));
        }
    }

    private void cells(long[] seconds) {
        int filled = 0;
        for (long each : seconds) {
            filled += each == 0 ? 0 : 1;
        }
        out.unsigned(filled);
        int skipped = 0;
        for (long each : seconds) {
            if (each == 0) {
                skipped++;
            } else {
                out.unsigned(skipped);
                out.unsigned(each);
                skipped = 0;
            }
        }
    }
}
