package io.evenkeel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final Pattern CONFIRMED_BY = Pattern.compile("(?m)^Confirmed by: (.+)$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void everyDecisionNamesWhatConfirmsIt() throws IOException {
        Set<String> tests = testNames();

        List<Path> decisions = Pages.all().stream()
                .filter(page -> page.toString().matches(".*/docs/decisions/\\d{4}-[^/]*"))
                .toList();

        assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
            List<String> confirming = CONFIRMED_BY
                    .matcher(Pages.read(decision))
                    .results()
                    .flatMap(line -> QUOTED.matcher(line.group(1)).results().map(name -> name.group(1)))
                    .toList();
            assertThat(confirming)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(tests.contains(name) || Files.exists(Pages.ROOT.resolve(name)))
                            .as("%s exists", name)
                            .isTrue());
        });
    }

    private static Set<String> testNames() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT)) {
            return files.filter(file -> file.toString().matches(".*/(src/test/java|tck/contract)/.*\\.java"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
