package io.evenkeel.adapter.http.importing;

import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import java.util.List;

/**
 * What became of a file, as the API writes it.
 *
 * @param stored false when the file was only checked
 * @param added sessions that were not there before
 * @param replaced sessions that were there with other content
 * @param unchanged sessions that were there already just so
 * @param rejected records that were not taken in
 * @param rejects why, by line: the first thousand reasons
 * @param ignored columns or members of which nothing was read
 */
record ImportBody(
        boolean stored,
        long added,
        long replaced,
        long unchanged,
        long rejected,
        List<Reject> rejects,
        List<String> ignored) {

    static ImportBody of(boolean stored, ImportReport report, List<Reject> rejects, List<String> ignored) {
        return new ImportBody(
                stored, report.added(), report.replaced(), report.unchanged(), report.rejected(), rejects, ignored);
    }

    String toJson() {
        return Json.write(this);
    }
}
