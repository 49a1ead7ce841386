package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in docs/errors, and what the server itself says about a code: the same. */
class ProblemPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "errors");

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void hasAPageThatAgreesForEachCode(ProblemCode code) throws IOException {
        String page = Files.readString(PAGES.resolve(code + ".md"));

        assertThat(page)
                .startsWith("# " + code + "\n\n**" + code.status() + ": " + code.title() + ".**")
                .contains("\n## Why it happens\n", "\n## What to do\n")
                .contains(code.advice());
        assertThat(Files.readString(PAGES.resolve("README.md"))).contains("[" + code + "](" + code + ".md)");
    }

    @Test
    void hasNoPageWithoutACode() throws IOException {
        List<String> codes = Arrays.stream(ProblemCode.values()).map(Enum::name).toList();

        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(codes.stream(), Stream.of("README")).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|text/plain",
                "text/html, */*;q=0.1|text/plain",
                "application/json|application/json",
                "text/*;q=0.2, application/*|application/json",
                "text/plain, application/json;q=0.9|text/plain",
                "text/plain;q=0, */*|application/json"
            })
    void explainsACodeInTheFormThatIsAskedFor(String accept, String form) throws Exception {
        var response = server.get("/problems/NOT_FOUND", "Accept", accept);

        assertThat(response.headers().firstValue("content-type").orElseThrow()).startsWith(form);
        assertThat(response.headers().firstValue("vary")).contains("Accept");
        assertThat(response.body())
                .contains(ProblemCode.NOT_FOUND.title())
                .contains(ProblemCode.NOT_FOUND.advice())
                .contains("404");
    }
}
