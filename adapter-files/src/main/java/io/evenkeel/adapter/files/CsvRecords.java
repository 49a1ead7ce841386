package io.evenkeel.adapter.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;

/** The records of a CSV file (RFC 4180, UTF-8), whatever they mean. */
final class CsvRecords {

    /** A record longer than this is no session but most likely a quote that was never closed. */
    private static final int MAX_RECORD_CHARS = 1 << 20;

    private CsvRecords() {}

    /** One after the other, each as many fields as it has. Empty lines are none. */
    static CloseableIterator<CsvRecord> read(InputStream input, char separator) {
        CsvRecordHandler handler = CsvRecordHandler.of(builder -> builder.maxFields(MAX_RECORD_CHARS)
                .maxFieldSize(MAX_RECORD_CHARS)
                .maxRecordSize(MAX_RECORD_CHARS));
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_RECORD_CHARS)
                .build(handler, new Utf8Reader(input))
                .iterator();
    }
}
