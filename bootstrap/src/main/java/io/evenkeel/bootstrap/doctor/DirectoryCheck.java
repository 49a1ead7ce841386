package io.evenkeel.bootstrap.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether files can be kept, and how much more fits. */
final class DirectoryCheck {

    private static final String CHECK = "data directory";
    private static final long MIB = 1024 * 1024;
    private static final long LITTLE = 1024 * MIB;
    private static final long HARDLY_ANY = 200 * MIB;

    private DirectoryCheck() {}

    /** @param directory where the store is; it is made when it is needed first */
    static Finding of(Path directory) {
        Path there = nearest(directory);
        if (!Files.isDirectory(there)) {
            return Finding.failure(
                    CHECK, there + " is a file, where a directory is needed", "move it away, or set data.directory");
        }
        try {
            Path probe = Files.createTempFile(there, "evenkeel-doctor-", ".tmp");
            Files.delete(probe);
            return space(directory, Files.getFileStore(there).getUsableSpace());
        } catch (IOException refused) {
            return Finding.failure(
                    CHECK,
                    "nothing can be written to " + there + ": " + refused.getMessage(),
                    "give the directory to the user that runs Evenkeel: chown USER " + there);
        }
    }

    /** @param free in bytes */
    static Finding space(Path directory, long free) {
        String found = directory + " has room for " + free / MIB + " MiB";
        if (free < HARDLY_ANY) {
            return Finding.failure(CHECK, found + ": soon no session can be stored", "make room on its disk");
        }
        return free < LITTLE
                ? Finding.warning(CHECK, found, "make room on its disk, before it is full")
                : Finding.ok(CHECK, found);
    }

    /** The directory itself, or the one in which it would be made. */
    private static Path nearest(Path directory) {
        Path there = directory.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
