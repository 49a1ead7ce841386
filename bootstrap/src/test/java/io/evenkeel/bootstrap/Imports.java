package io.evenkeel.bootstrap;

import io.evenkeel.adapter.sqlite.SqliteStores;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Imports of small files into a store of their own, and what became of them. */
final class Imports {

    /** The columns that every file must have. */
    static final String HEADER = "trainer,activity,planned_start,planned_end";

    private static final String REJECTS_HEADER = "line,column,code,reason,file";

    /**
     * One import.
     *
     * @param run how it ended
     * @param rejects the lines of the rejects file, without its header and without the last column, the file
     */
    record Imported(Run run, List<String> rejects) {

        int exitCode() {
            return run.exitCode();
        }

        /** The line that tells the counts. */
        String summary() {
            return run.out().strip();
        }
    }

    private final Path folder;
    private final Evenkeel evenkeel;

    Imports(Path folder) {
        this.folder = folder;
        this.evenkeel = new Evenkeel(folder);
    }

    /** Sets a variable of the environment. */
    Imports with(String variable, String value) {
        evenkeel.with(variable, value);
        return this;
    }

    Imported of(String content, String... options) {
        return of(content.getBytes(StandardCharsets.UTF_8), options);
    }

    Imported of(byte[] content, String... options) {
        Path file = folder.resolve("sessions.csv");
        Path rejects = folder.resolve("rejects.csv");
        try {
            Files.write(file, content);
            List<String> arguments =
                    new ArrayList<>(List.of("import", file.toString(), "--rejects", rejects.toString()));
            arguments.addAll(List.of(options));
            Run run = evenkeel.run(arguments.toArray(String[]::new));
            return new Imported(run, rejects(rejects, file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the store holds, ordered by planned start. */
    List<Session> stored() {
        List<Session> sessions = new ArrayList<>();
        try (SqliteStores stores = SqliteStores.open(folder.resolve("evenkeel.db"))) {
            SessionScan everything = SessionScan.of(
                    Instant.parse("0001-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("9999-12-31T23:59:59Z").getEpochSecond() + 1);
            stores.sessions().scan(everything, sessions::add, Deadline.after(Duration.ofMinutes(1), System::nanoTime));
        }
        return sessions;
    }

    private static List<String> rejects(Path rejects, Path file) throws IOException {
        List<String> lines = Files.readAllLines(rejects);
        if (!lines.get(0).equals(REJECTS_HEADER)) {
            throw new AssertionError("the rejects file begins with " + lines.get(0));
        }
        String lastColumn = "," + file;
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.endsWith(lastColumn) ? line.substring(0, line.length() - lastColumn.length()) : line)
                .toList();
    }
}
