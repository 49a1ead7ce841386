package io.evenkeel.bootstrap.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is replaced as a whole or not at all: it is written beside its place, and moved there once it is complete
 * and on the disk.
 */
final class ReplacedFile implements AutoCloseable {

    private final Path target;
    private final Path written;
    private final FileChannel channel;
    private final Writer writer;

    /** @throws IOException when nothing can be written there */
    ReplacedFile(Path file) throws IOException {
        // Of a link the file behind it is replaced, as any other way of writing would do.
        this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException("is no file");
        }
        this.written = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        this.channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        this.writer = new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
    }

    /**
     * Refuses to write where the store is.
     *
     * @throws CommandException when the file is that of the store
     */
    static void requireNotTheStore(Path file, @Nullable Path storeFile, String what) throws IOException {
        if (storeFile != null && Files.exists(file) && Files.isSameFile(file, storeFile)) {
            throw new CommandException(
                    ExitCode.USAGE, what + " would replace the store " + file + "; name another file with --out");
        }
    }

    /** Where to write; closing it does no harm. */
    Writer writer() {
        return writer;
    }

    /** Puts what was written in the place of the file. */
    void replace() throws IOException {
        writer.flush();
        channel.force(true);
        writer.close();
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was written, unless it has replaced the file. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(written);
        }
    }
}
