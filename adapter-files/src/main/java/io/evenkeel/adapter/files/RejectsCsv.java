package io.evenkeel.adapter.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.evenkeel.application.port.in.importing.Reject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes rejects as CSV: {@code line,column,code,reason,file}. Not safe for concurrent use. */
public final class RejectsCsv implements Closeable {

    private final CsvWriter writer;

    /**
     * Replaces the file.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public RejectsCsv(Path file) {
        try {
            writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        writer.writeRecord("line", "column", "code", "reason", "file");
    }

    /** Adds one reject of a file. */
    public void write(Reject reject, String file) {
        writer.writeRecord(
                String.valueOf(reject.line()),
                printable(reject.column()),
                reject.code().name(),
                printable(reject.reason()),
                printable(file));
    }

    /** Bytes that were no UTF-8 came in as lone surrogates, which cannot be written. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
