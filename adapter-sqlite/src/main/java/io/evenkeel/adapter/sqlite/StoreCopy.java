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

    /** Copies a store, and lets nobody see the copy under its name before it is whole and on the disk. */
    static void make(Path store, Path target) throws SQLException, IOException {
        Path part = partOf(target);
        try (SqliteConnection connection = SqliteConnection.openReader(store)) {
            copyInto(part, connection);
            moveDurably(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Copies what a connection sees into a file that is empty. */
    static void copyInto(Path part, SqliteConnection connection) throws SQLException {
        try (PreparedStatement copy = connection.jdbc().prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, part.toString());
            copy.execute();
        }
    }

    /** An empty file beside a target, for what will get its name. */
    static Path partOf(Path target) throws IOException {
        return Files.createTempFile(folderOf(target), target.getFileName() + "-", ".part");
    }

    /** Gives a file its name in one step, once its bytes are on the disk; so is the name, when this returns. */
    static void moveDurably(Path part, Path target) throws IOException {
        force(part, StandardOpenOption.WRITE);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        force(folderOf(target), StandardOpenOption.READ);
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "an absolute file has a folder");
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
