package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.port.in.importing.SourceRecord;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads sessions from NDJSON: one JSON object a line, its members named as the columns of the session CSV. Not safe for
 * concurrent use.
 */
public final class NdjsonSessionSource implements SessionSource {

    /** As long as a line of CSV may be. */
    private static final int MAX_LINE_CHARS = 1 << 20;

    /** Enough to see a typing error by. */
    private static final int MAX_IGNORED = 20;

    private final TextLines lines;
    private final Set<String> ignored = new LinkedHashSet<>();

    /** @param input the bytes of the file; the caller closes it */
    public NdjsonSessionSource(InputStream input) {
        this.lines = new TextLines(input, MAX_LINE_CHARS);
    }

    /** Members read so far that no field has; of very many some. */
    public List<String> ignoredMembers() {
        return List.copyOf(ignored);
    }

    @Override
    public Optional<SourceRecord> next() {
        for (TextLine line = lines.next(); line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                return Optional.of(read(line));
            }
        }
        return Optional.empty();
    }

    private SourceRecord read(TextLine line) {
        if (line.tooLong()) {
            return unreadable(
                    line,
                    RejectCode.RECORD_TOO_LONG,
                    "the line has more than " + MAX_LINE_CHARS + " characters; write one session a line");
        }
        if (Utf8Reader.isInvalid(line.text())) {
            return unreadable(line, RejectCode.INVALID_UTF8, "the line is not UTF-8; save the file as UTF-8");
        }
        NdjsonObject object = NdjsonObject.read(line);
        object.unknown().stream().limit(MAX_IGNORED - ignored.size()).forEach(ignored::add);
        return object.rejects().isEmpty()
                ? new SourceRecord.Row(line.number(), object.values(), line.text())
                : new SourceRecord.Unreadable(object.rejects());
    }

    private static SourceRecord unreadable(TextLine line, RejectCode code, String reason) {
        return new SourceRecord.Unreadable(List.of(new Reject(line.number(), "", code, reason)));
    }
}
