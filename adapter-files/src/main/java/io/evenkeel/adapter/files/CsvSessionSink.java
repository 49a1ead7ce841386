package io.evenkeel.adapter.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.evenkeel.application.port.in.exporting.ExportedSession;
import io.evenkeel.application.port.in.exporting.SessionSink;
import io.evenkeel.application.port.in.importing.SessionField;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes the session CSV: every column, in the order of its definition. Not safe for concurrent use. */
public final class CsvSessionSink implements SessionSink, Closeable {

    private static final List<SessionField> COLUMNS = List.of(SessionField.values());

    private final CsvWriter writer;

    /**
     * Writes the header at once.
     *
     * @param out closed with this sink
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public CsvSessionSink(Writer out) {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        writer.writeRecord(COLUMNS.stream().map(SessionField::column).toList());
    }

    @Override
    public void write(ExportedSession session) {
        Map<SessionField, String> texts = SessionTexts.of(session);
        String[] cells = new String[COLUMNS.size()];
        Arrays.setAll(cells, i -> cell(COLUMNS.get(i), texts));
        writer.writeRecord(cells);
    }

    private static String cell(SessionField field, Map<SessionField, String> texts) {
        String text = texts.getOrDefault(field, "");
        return FieldKinds.FREE_TEXTS.contains(field) ? FormulaCells.escaped(text) : text;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
