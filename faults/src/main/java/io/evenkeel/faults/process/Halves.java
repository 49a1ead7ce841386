package io.evenkeel.faults.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One half of the processors for this process and the other for what it tests, so that who asks does not take from who answers, as it
 * is when they are two machines. Where that cannot be done (one processor, no Linux, no {@code taskset}) both use all of them. Closing
 * it gives this process all of its processors again.
 */
public final class Halves implements AutoCloseable {

    private static final int LONGEST_SECONDS = 10;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern ALLOWED = Pattern.compile("Cpus_allowed_list:\\s*([0-9,-]+)");
    private static final Pattern RANGE = Pattern.compile("([0-9]+)(?:-([0-9]+))?");

    private final List<Integer> all;
    private final List<Integer> others;

    private Halves(List<Integer> all, List<Integer> others) {
        this.all = all;
        this.others = others;
    }

    /** Keeps this process, with all of its threads, to the first half. */
    public static Halves split() {
        List<Integer> all = allowed();
        int half = all.size() / 2;
        return half > 0 && keepTo(all.subList(0, half))
                ? new Halves(all, all.subList(half, all.size()))
                : new Halves(all, List.of());
    }

    /** Whether each has processors of its own. */
    public boolean areApart() {
        return !others.isEmpty();
    }

    /** What stands before a command that gets the other half; nothing when there is none. */
    public List<String> prefix() {
        return areApart() ? List.of("taskset", "-c", join(others)) : List.of();
    }

    /** @throws IllegalStateException when this process cannot have all of its processors again */
    @Override
    public void close() {
        if (areApart() && !keepTo(all)) {
            throw new IllegalStateException("taskset did not give this process the processors " + join(all) + " again");
        }
    }

    /** The numbers of the processors that this process may use; none when the system does not tell. */
    static List<Integer> allowed() {
        if (!Files.isReadable(STATUS)) {
            return List.of();
        }
        try {
            Matcher allowed = ALLOWED.matcher(Files.readString(STATUS));
            return allowed.find() ? numbers(allowed.group(1)) : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of a list as Linux writes it: {@code 0-2,5} is 0, 1, 2 and 5. */
    static List<Integer> numbers(String list) {
        return RANGE.matcher(list).results().flatMapToInt(Halves::range).boxed().toList();
    }

    private static IntStream range(MatchResult range) {
        int first = Integer.parseInt(range.group(1));
        return IntStream.rangeClosed(first, range.group(2) == null ? first : Integer.parseInt(range.group(2)));
    }

    private static boolean keepTo(List<Integer> processors) {
        List<String> command = new ArrayList<>(List.of("taskset", "-a", "-c", "-p", join(processors)));
        command.add(Long.toString(ProcessHandle.current().pid()));
        try {
            Process taskset = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return taskset.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && taskset.exitValue() == 0;
        } catch (IOException missing) {
            return false; // Said by areApart().
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while choosing processors", interrupted);
        }
    }

    private static String join(List<Integer> processors) {
        return processors.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
