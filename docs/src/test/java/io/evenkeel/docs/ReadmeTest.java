package io.evenkeel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final int LONGEST = 120;

    private final String readme = Pages.read(Pages.ROOT.resolve("README.md"));

    @Test
    void showsTheExampleThatIsCompiledAndRun() {
        String source =
                Pages.read(Pages.ROOT.resolve("examples/embedding/src/main/java/io/evenkeel/examples/Embedding.java"));
        String begin = "// readme:begin\n";
        String example = source.substring(source.indexOf(begin) + begin.length(), source.lastIndexOf("// readme:end"));

        assertThat(readme).contains("```java\n" + example.stripIndent().stripTrailing() + "\n```");
    }

    @Test
    void namesEveryModule() {
        List<String> modules = Pattern.compile("<module>([^<]+)</module>")
                .matcher(Pages.read(Pages.ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(modules)
                .hasSizeGreaterThan(10)
                .allSatisfy(module -> assertThat(readme).contains("| [`" + module + "`](" + module + ")"));
    }

    @Test
    void staysShort() {
        assertThat(readme.lines().count()).isLessThanOrEqualTo(LONGEST);
    }
}
