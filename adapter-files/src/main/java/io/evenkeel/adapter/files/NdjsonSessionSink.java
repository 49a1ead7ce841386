package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.exporting.ExportedSession;
import io.evenkeel.application.port.in.exporting.SessionSink;
import io.evenkeel.application.port.in.importing.SessionField;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object a line, with the names of the session CSV in their order; what is absent is left out. Not safe
 * for concurrent use.
 */
public final class NdjsonSessionSink implements SessionSink, Closeable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final Writer out;

    /** @param out closed with this sink */
    public NdjsonSessionSink(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ExportedSession session) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            SessionTexts.of(session).forEach((field, text) -> write(json, field, text));
            json.writeEndObject();
        } catch (JacksonIOException failed) {
            throw new UncheckedIOException(failed.getCause());
        }
        try {
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(JsonGenerator json, SessionField field, String text) {
        json.writeName(field.column());
        if (FieldKinds.NUMBERS.contains(field)) {
            json.writeNumber(Integer.parseInt(text));
        } else {
            json.writeString(text);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
