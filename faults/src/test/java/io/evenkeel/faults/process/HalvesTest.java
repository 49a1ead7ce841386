package io.evenkeel.faults.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalvesTest {

    @Test
    void readsTheListsOfLinux() {
        assertThat(Halves.numbers("0-2,5")).containsExactly(0, 1, 2, 5);
        assertThat(Halves.numbers("7")).containsExactly(7);
    }

    @Test
    void givesEachItsOwnAndAllBackAtTheEnd() throws IOException {
        List<Integer> all = Halves.allowed();
        try (Halves halves = Halves.split()) {
            assumeTrue(halves.areApart(), "one processor, no Linux, or no taskset");
            List<Integer> mine = Halves.allowed();
            List<Integer> others = ofACommand(halves.prefix());

            assertThat(mine).isNotEmpty().doesNotContainAnyElementsOf(others);
            assertThat(others).isNotEmpty();
            assertThat(mine.size() + others.size()).isEqualTo(all.size());
        }
        assertThat(Halves.allowed()).isEqualTo(all);
    }

    private static List<Integer> ofACommand(List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("grep", "Cpus_allowed_list", "/proc/self/status"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Halves.numbers(line.substring(line.indexOf(':') + 1).strip());
    }
}
