package io.evenkeel.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The n-th call of its name that a thread made.
 *
 * @param name of the call
 * @param number from 1
 */
record Syscall(String name, int number) {

    /** As strace writes it with {@code -f -o}; the second half of a call that was interrupted by another begins otherwise. */
    private static final Pattern LINE = Pattern.compile("(\\d+) +(\\w+)\\(.*");

    boolean waitsForTheDisk() {
        return name.endsWith("sync");
    }

    /** Those of the thread that made most; strace counts each thread by itself. */
    static List<Syscall> ofBusiestThread(Path trace) throws IOException {
        Map<String, List<Syscall>> byThread = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        try (Stream<String> lines = Files.lines(trace)) {
            lines.map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
                int number = numbers.merge(line.group(1) + line.group(2), 1, Integer::sum);
                byThread.computeIfAbsent(line.group(1), thread -> new ArrayList<>())
                        .add(new Syscall(line.group(2), number));
            });
        }
        return byThread.values().stream().max(Comparator.comparing(List::size)).orElse(List.of());
    }

    /** As many of these, evenly over all; what waits for the disk is rare, so it gets half of the points if it needs them. */
    static List<Syscall> spread(List<Syscall> calls, int points) {
        List<Syscall> waiting = calls.stream().filter(Syscall::waitsForTheDisk).toList();
        List<Syscall> writing =
                calls.stream().filter(call -> !call.waitsForTheDisk()).toList();
        List<Syscall> chosen = new ArrayList<>(evenly(waiting, points / 2));
        chosen.addAll(evenly(writing, points - chosen.size()));
        return chosen;
    }

    private static List<Syscall> evenly(List<Syscall> calls, int points) {
        int most = Math.min(points, calls.size());
        List<Syscall> chosen = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            chosen.add(calls.get((int) ((i + 0.5) * calls.size() / most)));
        }
        return chosen;
    }
}
