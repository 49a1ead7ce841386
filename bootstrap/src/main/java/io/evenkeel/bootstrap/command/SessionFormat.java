package io.evenkeel.bootstrap.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats of session files. */
enum SessionFormat {
    CSV,
    NDJSON,
    ICS;

    /** The format that the ending of a file stands for. */
    static Optional<SessionFormat> ofEnding(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> Optional.of(CSV);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "ics" -> Optional.of(ICS);
            default -> Optional.empty();
        };
    }
}
