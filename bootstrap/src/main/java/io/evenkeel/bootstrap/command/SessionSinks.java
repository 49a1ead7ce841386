package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.files.CsvSessionSink;
import io.evenkeel.adapter.files.IcsSessionSink;
import io.evenkeel.adapter.files.NdjsonSessionSink;
import io.evenkeel.application.port.in.exporting.SessionSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.function.ToLongFunction;

/** Writes sessions in a format. */
final class SessionSinks {

    /** The same for every export, so that the same sessions give the same bytes. */
    private static final Instant STAMP = Instant.EPOCH;

    private SessionSinks() {}

    /**
     * Writes a whole file.
     *
     * @param out flushed, not closed
     * @param writing hands the sessions over and tells how many there were
     */
    static long write(SessionFormat format, Writer out, ToLongFunction<SessionSink> writing) throws IOException {
        Writer unclosed = new UnclosedWriter(out);
        return switch (format) {
            case CSV -> write(new CsvSessionSink(unclosed), writing);
            case NDJSON -> write(new NdjsonSessionSink(unclosed), writing);
            case ICS -> write(new IcsSessionSink(unclosed, STAMP), writing);
        };
    }

    private static <S extends SessionSink & Closeable> long write(S sink, ToLongFunction<SessionSink> writing)
            throws IOException {
        try (sink) {
            return writing.applyAsLong(sink);
        }
    }
}
