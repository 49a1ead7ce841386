package io.evenkeel.adapter.http.routing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/**
 * What Linux has counted of the processors that this process may use (proc(5)), in hundredths of a second since it began.
 *
 * @param idle when nobody used them, also because everybody waited for a disk
 * @param all of them together, with what a host took away from this machine
 */
record Ticks(long idle, long all) {

    private static final Path COUNTS = Path.of("/proc/stat");
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";
    private static final String PROCESSOR = "cpu";
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    /** What follows has been counted among these. */
    private static final int STOLEN = 8;

    /** Empty where the system does not tell. */
    static Optional<Ticks> now() {
        if (!Files.isReadable(COUNTS) || !Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        try {
            return of(Files.readString(COUNTS, StandardCharsets.US_ASCII), Files.readString(STATUS));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * @param counts of {@code /proc/stat}
     * @param status of {@code /proc/self/status}
     * @return empty when they are not as expected
     */
    static Optional<Ticks> of(String counts, String status) {
        try {
            BitSet allowed = status.lines()
                    .filter(line -> line.startsWith(ALLOWED))
                    .findFirst()
                    .map(line -> numbers(line.substring(ALLOWED.length()).strip()))
                    .orElseGet(BitSet::new);
            Ticks sum = new Ticks(0, 0);
            for (String line : (Iterable<String>) counts.lines()::iterator) {
                String[] fields = line.split(" +");
                if (fields[0].startsWith(PROCESSOR)
                        && fields[0].length() > PROCESSOR.length()
                        && allowed.get(Integer.parseInt(fields[0].substring(PROCESSOR.length())))) {
                    sum = sum.plus(fields);
                }
            }
            return sum.all() > 0 ? Optional.of(sum) : Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException unexpected) {
            return Optional.empty();
        }
    }

    /** The part of the time since then in which somebody used them, or a host did; negative when no time has passed. */
    double loadSince(Ticks before) {
        long passed = all - before.all;
        return passed <= 0 ? -1 : Math.max(0, 1 - (idle - before.idle) / (double) passed);
    }

    private Ticks plus(String[] fields) {
        long sum = all;
        for (int i = 1; i <= STOLEN; i++) {
            sum += Long.parseLong(fields[i]);
        }
        return new Ticks(idle + Long.parseLong(fields[IDLE]) + Long.parseLong(fields[WAITING]), sum);
    }

    /** Such as {@code 0-3,5}. */
    private static BitSet numbers(String list) {
        BitSet numbers = new BitSet();
        for (String range : list.split(",", -1)) {
            String[] ends = range.split("-", -1);
            numbers.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
        return numbers;
    }
}
