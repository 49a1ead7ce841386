package io.evenkeel.adapter.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.port.in.importing.SourceRecord;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads sessions from CSV (RFC 4180, UTF-8, a header required) line by line. Not safe for concurrent use. */
public final class CsvSessionSource implements SessionSource {

    private final CloseableIterator<CsvRecord> records;
    private final @Nullable CsvHeader header;
    private final @Nullable RowMapper mapper;
    private List<Reject> headerRejects;
    private long lastLine = 1;
    private boolean ended;

    /**
     * Reads the header at once.
     *
     * @param input the bytes of the file; the caller closes it
     * @param mapping how its columns become fields; null when it is the session CSV itself
     * @param organisationZone the zone of local times in records that name none
     */
    public CsvSessionSource(InputStream input, @Nullable ColumnMapping mapping, ZoneId organisationZone) {
        this.records = CsvRecords.read(input, mapping == null ? ',' : mapping.separator());
        this.headerRejects = List.of();
        this.header = readHeader(mapping);
        this.mapper = header == null || !header.rejects().isEmpty()
                ? null
                : new RowMapper(header.mapping(), header.index(), organisationZone);
    }

    /** Columns of the file that nothing reads, so that a typing error is seen. */
    public List<String> ignoredColumns() {
        return mapper == null || header == null ? List.of() : header.ignored();
    }

    @Override
    public Optional<SourceRecord> next() {
        if (!headerRejects.isEmpty()) {
            SourceRecord unreadable = new SourceRecord.Unreadable(headerRejects);
            headerRejects = List.of();
            return Optional.of(unreadable);
        }
        if (mapper == null || header == null || ended) {
            return Optional.empty();
        }
        try {
            return records.hasNext() ? Optional.of(read(records.next(), header, mapper)) : Optional.empty();
        } catch (CsvParseException bad) {
            ended = true;
            return Optional.of(unreadableFromHere(bad));
        }
    }

    private @Nullable CsvHeader readHeader(@Nullable ColumnMapping mapping) {
        try {
            if (!records.hasNext()) {
                headerRejects = List.of(new Reject(
                        1, "", RejectCode.MISSING_COLUMN, "the file is empty; its first line must name the columns"));
                return null;
            }
            CsvRecord first = records.next();
            lastLine = first.getStartingLineNumber();
            CsvHeader read = new CsvHeader(lastLine, first.getFields(), mapping);
            headerRejects = read.rejects();
            return read;
        } catch (CsvParseException bad) {
            headerRejects = unreadableFromHere(bad).rejects();
            return null;
        }
    }

    private SourceRecord read(CsvRecord csv, CsvHeader columns, RowMapper rowMapper) {
        lastLine = csv.getStartingLineNumber();
        List<String> fields = csv.getFields();
        int expected = columns.index().size();
        if (fields.size() != expected) {
            return new SourceRecord.Unreadable(List.of(new Reject(
                    lastLine,
                    "",
                    RejectCode.WRONG_FIELD_COUNT,
                    "the line has " + fields.size() + " fields and the header " + expected
                            + "; a comma inside a field needs double quotes around the field")));
        }
        List<Reject> invalid = new ArrayList<>();
        columns.index().forEach((column, position) -> {
            if (Utf8Reader.isInvalid(fields.get(position))) {
                invalid.add(new Reject(
                        lastLine, column, RejectCode.INVALID_UTF8, "the field is not UTF-8; save the file as UTF-8"));
            }
        });
        return invalid.isEmpty() ? rowMapper.map(lastLine, fields) : new SourceRecord.Unreadable(invalid);
    }

    private SourceRecord.Unreadable unreadableFromHere(CsvParseException bad) {
        return new SourceRecord.Unreadable(List.of(new Reject(
                lastLine,
                "",
                RejectCode.UNREADABLE_FROM_HERE,
                "the text after this line cannot be split into records (" + bad.getMessage()
                        + "); look for a double quote that is not closed")));
    }
}
