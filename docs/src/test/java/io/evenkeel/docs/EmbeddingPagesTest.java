package io.evenkeel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for those who embed the library show only code that the examples hold, however it is indented there. */
class EmbeddingPagesTest {

    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    @ParameterizedTest
    @ValueSource(strings = {"tutorials/spring-boot.md", "how-to/test-with-faults.md", "how-to/statistics-on-spark.md"})
    void showsOnlyCodeThatIsCompiled(String page) throws IOException {
        String text = Pages.read(Pages.ROOT.resolve("docs").resolve(page));

        assertThat(JAVA.matcher(text).results()).isNotEmpty();
        assertThat(foreign(text)).isEmpty();
    }

    @Test
    void codeThatIsNowhereIsFound() throws IOException {
        assertThat(foreign("```java\nStudio studio = studio();\n```\n```java\nnowhere();\n```\n"))
                .containsExactly("nowhere();");
    }

    /** The pieces of code that no example holds. */
    private static List<String> foreign(String page) throws IOException {
        List<String> sources = sources();
        return JAVA.matcher(page)
                .results()
                .map(block -> squeezed(block.group(1)))
                .filter(code -> sources.stream().noneMatch(source -> source.contains(code)))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Pages::read)
                    .map(EmbeddingPagesTest::squeezed)
                    .toList();
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
