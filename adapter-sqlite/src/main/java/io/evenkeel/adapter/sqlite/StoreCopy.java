package io.evenkeel.adapter.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;

/** Copies a store into one file as it is at one moment, whoever writes meanwhile. */
final class StoreCopy {

    private StoreCopy() {}

    /**
     * Makes the copy under another name beside the target, and gives it its name when it is whole and on the disk. A target
     * that is there already is replaced.
     */
    static void make(Path store, Path target) throws SQLException, IOException {
        Path part = Files.createTempFile(folderOf(target), target.getFileName() + "-", ".part");
        try {
            try (SqliteConnection connection = SqliteConnection.openReader(store);
                    PreparedStatement copy = connection.jdbc().prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, part.toString());
                copy.execute();
            }
            moveDurably(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Gives a file its name in one step, once its bytes are on the disk; so is the name, when this returns. */
    static void moveDurably(Path part, Path target) throws IOException {
        force(part, StandardOpenOption.WRITE);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        force(folderOf(target), StandardOpenOption.READ);
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "an absolute file has a folder");
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
