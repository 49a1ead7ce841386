package io.evenkeel.adapter.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that its owner alone can read: a store holds names of people and hashes of passwords. */
final class OwnersFile {

    private OwnersFile() {}

    /**
     * Makes an empty file where there is none, which SQLite takes for a new database; what SQLite puts beside it is as closed.
     * A file that is there stays as it is, and so does the system where files have no such permissions.
     */
    static void makeIfAbsent(Path file) throws IOException {
        if (Files.exists(file)
                || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another process was quicker, and as careful.
        } catch (FileSystemException impossible) {
            // A missing folder, for example. Opening it says what is wrong, in the words of the store.
        }
    }
}
