package io.evenkeel.bootstrap.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How old the newest backup is. A backup has its digest beside it. */
final class BackupCheck {

    private static final String CHECK = "backups";
    private static final String MEND = "evenkeel backup create --out ";
    private static final String DIGEST = ".sha256";
    private static final Duration OLD = Duration.ofDays(2);

    private BackupCheck() {}

    /** @param folder where backups are kept; null when nobody said */
    static Finding of(@Nullable Path folder, Instant now) {
        if (folder == null) {
            return Finding.skipped(CHECK, "not looked at; name their folder with --backups");
        }
        Path example = folder.resolve("studio-" + now.toString().substring(0, 10) + ".db");
        if (!Files.isDirectory(folder)) {
            return Finding.failure(CHECK, "there is no folder " + folder, "mkdir -p " + folder);
        }
        try {
            Optional<Instant> newest = newest(folder);
            if (newest.isEmpty()) {
                return Finding.failure(CHECK, "there is no backup in " + folder, MEND + example);
            }
            Duration age = Duration.between(newest.get(), now);
            String found = "the newest backup in " + folder + " is of " + newest.get();
            return age.compareTo(OLD) > 0
                    ? Finding.warning(CHECK, found + ", " + age.toDays() + " days old", MEND + example)
                    : Finding.ok(CHECK, found);
        } catch (IOException unreadable) {
            return Finding.failure(
                    CHECK,
                    folder + " cannot be read: " + unreadable.getMessage(),
                    "let the user that runs this read it");
        }
    }

    private static Optional<Instant> newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> backups =
                    files.filter(file -> Files.exists(Path.of(file + DIGEST))).toList();
            Instant newest = null;
            for (Path backup : backups) {
                Instant made = Files.getLastModifiedTime(backup).toInstant();
                newest = newest == null || made.isAfter(newest) ? made : newest;
            }
            return Optional.ofNullable(newest);
        }
    }
}
