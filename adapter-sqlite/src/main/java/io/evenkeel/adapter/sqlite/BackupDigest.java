package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a backup, in a file beside it that {@code sha256sum --check} reads as well. SQLite itself does not notice a
 * letter that has changed within a text.
 */
final class BackupDigest {

    private static final int HEX_DIGITS = 64;

    private BackupDigest() {}

    /** Writes the digest of a file beside the name that the file will get. */
    static void write(Path content, Path target) throws IOException {
        Path part = StoreCopy.partOf(fileOf(target));
        try {
            Files.writeString(part, of(content) + "  " + target.getFileName() + "\n");
            StoreCopy.moveDurably(part, fileOf(target));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Compares a backup with its digest.
     *
     * @return false when there is no digest
     * @throws StoreException.Corrupt when it has another one
     */
    static boolean check(Path backup) throws IOException {
        if (!Files.exists(fileOf(backup))) {
            return false;
        }
        String line = Files.readString(fileOf(backup));
        String expected = line.substring(0, Math.min(HEX_DIGITS, line.length()));
        if (!expected.equals(of(backup))) {
            throw new StoreException.Corrupt(
                    "the backup " + backup + " is not what was written: its digest is another than in "
                            + fileOf(backup).getFileName(),
                    null);
        }
        return true;
    }

    private static Path fileOf(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".sha256");
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
