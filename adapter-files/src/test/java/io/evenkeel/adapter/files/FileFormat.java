package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.exporting.SessionSink;
import io.evenkeel.application.port.in.importing.SessionSource;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

/** The formats that sessions are written in and read from. */
enum FileFormat {
    CSV {
        @Override
        SessionSink sink(Writer out) {
            return new CsvSessionSink(out);
        }

        @Override
        SessionSource source(InputStream input, ZoneId zone) {
            return new CsvSessionSource(input, null, zone);
        }
    },
    NDJSON {
        @Override
        SessionSink sink(Writer out) {
            return new NdjsonSessionSink(out);
        }

        @Override
        SessionSource source(InputStream input, ZoneId zone) {
            return new NdjsonSessionSource(input);
        }
    },
    ICS {
        @Override
        SessionSink sink(Writer out) {
            return new IcsSessionSink(out, Instant.EPOCH);
        }

        @Override
        SessionSource source(InputStream input, ZoneId zone) {
            return new IcsSessionSource(input, Map.of(), zone);
        }
    };

    abstract SessionSink sink(Writer out);

    abstract SessionSource source(InputStream input, ZoneId zone);

    /** The bytes of what is written. */
    byte[] written(Consumer<SessionSink> writing) {
        StringWriter out = new StringWriter();
        SessionSink sink = sink(out);
        writing.accept(sink);
        try {
            ((AutoCloseable) sink).close();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
