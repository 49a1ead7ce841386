package io.evenkeel.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the runbooks.
 *
 * @param name the name of its file
 * @param commands its blocks that are marked {@code sh}, from the first to the last
 */
record Runbook(String name, List<String> commands) {

    static final Path FOLDER = Path.of("..", "docs", "how-to", "runbooks");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```sh\\n(.*?)^ *```$");

    /** All pages but the list of them. */
    static List<Runbook> all() {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.filter(page -> !page.endsWith("README.md"))
                    .sorted()
                    .map(Runbook::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Runbook of(String name, String text) {
        return new Runbook(
                name,
                BLOCK.matcher(text)
                        .results()
                        .map(block -> block.group(1).stripTrailing().stripIndent())
                        .toList());
    }

    static Runbook read(Path page) {
        try {
            return of(String.valueOf(page.getFileName()), Files.readString(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
