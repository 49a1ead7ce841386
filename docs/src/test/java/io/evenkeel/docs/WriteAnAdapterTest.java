package io.evenkeel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteAnAdapterTest {

    private static final Path KIT = Pages.ROOT.resolve("tck/src/main/java/io/evenkeel/tck");
    private static final Path EXAMPLE =
            Pages.ROOT.resolve("examples/adapter/src/test/java/io/evenkeel/examples/adapter");

    private final String page = Pages.read(Pages.ROOT.resolve("docs/how-to/write-an-adapter.md"));

    @ParameterizedTest
    @ValueSource(strings = {"SortedMapSessionStoreTest.java", "OutageTest.java"})
    void showsTestsThatAreCompiledAndRun(String test) {
        assertThat(page).contains("```java\n" + Pages.read(EXAMPLE.resolve(test)) + "```\n");
    }

    @Test
    void namesEveryContractAndNoOther() throws IOException {
        List<String> contracts = sources()
                .map(source -> source.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Contract"))
                .toList();
        String table = page.substring(page.indexOf("## Which contracts"), page.indexOf("The random contracts"));

        assertThat(contracts).hasSizeGreaterThan(5);
        assertThat(found("`(\\w+Contract)`", table)).containsExactlyInAnyOrderElementsOf(contracts);
    }

    @Test
    void namesEveryPropertyOfTheKitWithItsDefault() throws IOException {
        List<String> properties = sources()
                .map(Pages::read)
                .flatMap(source -> Pattern.compile("getInteger\\(\"([a-z.]+)\", (\\d+)\\)")
                        .matcher(source)
                        .results())
                .map(read -> read.group(1) + " " + read.group(2))
                .toList();

        assertThat(properties).isNotEmpty();
        assertThat(Pattern.compile("(?m)^\\| `-D([a-z.]+)=N` \\|.*\\| (\\d+) \\|$")
                        .matcher(page)
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(properties);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(KIT)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }
}
