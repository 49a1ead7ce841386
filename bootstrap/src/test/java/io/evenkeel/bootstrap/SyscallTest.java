package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyscallTest {

    @Test
    void countsEachCallOfTheBusiestThreadByName(@TempDir Path folder) throws IOException {
        Path trace = Files.writeString(folder.resolve("trace.txt"), """
                7  pwrite64(9, "fsync(", 6, 0) = 6
                8  pwrite64(9, "b", 1, 0 <unfinished ...>
                7  fsync(9)                          = 0
                8  <... pwrite64 resumed>)           = 1
                7  pwrite64(9, "a", 1, 0)            = 1
                7  +++ exited with 0 +++
                """);

        assertThat(Syscall.ofBusiestThread(trace))
                .containsExactly(new Syscall("pwrite64", 1), new Syscall("fsync", 1), new Syscall("pwrite64", 2));
    }

    @Test
    void spreadsPointsOverAllCallsAndTakesMoreOfThoseThatWaitForTheDisk() {
        List<Syscall> calls = Stream.concat(
                        IntStream.rangeClosed(1, 100).mapToObj(number -> new Syscall("pwrite64", number)),
                        IntStream.rangeClosed(1, 2).mapToObj(number -> new Syscall("fsync", number)))
                .toList();

        assertThat(Syscall.spread(calls, 6))
                .containsExactly(
                        new Syscall("fsync", 1),
                        new Syscall("fsync", 2),
                        new Syscall("pwrite64", 13),
                        new Syscall("pwrite64", 38),
                        new Syscall("pwrite64", 63),
                        new Syscall("pwrite64", 88));
        assertThat(Syscall.spread(calls, 1_000)).containsExactlyInAnyOrderElementsOf(calls);
    }
}
