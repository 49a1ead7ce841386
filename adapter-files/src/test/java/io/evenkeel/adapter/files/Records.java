package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.port.in.importing.SourceRecord;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a source gives.
 *
 * @param rows the records that could be read
 * @param rejects why the others could not
 */
record Records(List<Row> rows, List<Reject> rejects) {

    static Records of(SessionSource source) {
        Records records = new Records(new ArrayList<>(), new ArrayList<>());
        for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
            boolean ignored = next.get().match(records.rows::add, bad -> records.rejects.addAll(bad.rejects()));
        }
        return records;
    }
}
