package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.files.CsvSessionSource;
import io.evenkeel.adapter.files.NdjsonSessionSource;
import io.evenkeel.adapter.http.importing.SessionFiles;
import java.io.InputStream;
import java.time.ZoneId;

/**
 * Session files as they come in over HTTP.
 *
 * @param zone of times that name none
 */
record UploadedFiles(ZoneId zone) implements SessionFiles {

    @Override
    public OpenFile csv(InputStream bytes) {
        CsvSessionSource source = new CsvSessionSource(bytes, null, zone);
        return new OpenFile(source, source::ignoredColumns);
    }

    @Override
    public OpenFile ndjson(InputStream bytes) {
        NdjsonSessionSource source = new NdjsonSessionSource(bytes);
        return new OpenFile(source, source::ignoredMembers);
    }
}
