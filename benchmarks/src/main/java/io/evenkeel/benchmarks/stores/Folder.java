package io.evenkeel.benchmarks.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files that nobody needs afterwards. */
final class Folder implements AutoCloseable {

    private final Path path;
    private int files;

    Folder() throws IOException {
        path = Files.createTempDirectory("evenkeel-benchmarks-");
    }

    /** A file that is not there yet. */
    Path newFile() {
        return path.resolve("file-" + files++);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
