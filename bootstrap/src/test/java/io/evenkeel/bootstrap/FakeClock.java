package io.evenkeel.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The wall clock of another process, which can be set while it runs (libfaketime). Its monotonic clock stays as it is. */
final class FakeClock {

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

    private final Path library;
    private final Path file;

    private FakeClock(Path library, Path file) {
        this.library = library;
        this.file = file;
    }

    /** One that shows the right time. It needs libfaketime (Debian's package is {@code faketime}). */
    static FakeClock in(Path folder) {
        Path library = LIBRARIES.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("libfaketime is missing: install the package 'faketime'"));
        FakeClock clock = new FakeClock(library, folder.resolve("clock"));
        clock.set(0);
        return clock;
    }

    /** What runs a program under this clock, with more variables of its environment. */
    List<String> runner(String... variables) {
        Stream<String> clock = Stream.of(
                "env",
                "LD_PRELOAD=" + library,
                "FAKETIME_TIMESTAMP_FILE=" + file,
                "FAKETIME_NO_CACHE=1",
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                // Its own remedy for old C libraries; with it timed waits of Java end at once.
                "FAKETIME_FORCE_MONOTONIC_FIX=0");
        return new ArrayList<>(Stream.concat(clock, Stream.of(variables)).toList());
    }

    /** Sets it to so many seconds after the right time. */
    void set(long seconds) {
        try {
            Path next = Files.writeString(file.resolveSibling("clock.next"), (seconds < 0 ? "" : "+") + seconds + "\n");
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
