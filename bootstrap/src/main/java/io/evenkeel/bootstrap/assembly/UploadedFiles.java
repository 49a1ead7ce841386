package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.files.ColumnMapping;
import io.evenkeel.adapter.files.CsvSessionSource;
import io.evenkeel.adapter.files.IcsSessionSource;
import io.evenkeel.adapter.files.MappingException;
import io.evenkeel.adapter.files.MappingFile;
import io.evenkeel.adapter.files.NdjsonSessionSource;
import io.evenkeel.adapter.http.importing.SessionFiles;
import io.evenkeel.adapter.http.importing.UnusableMappingException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Session files as they come in over HTTP.
 *
 * @param zone of times that name none
 */
record UploadedFiles(ZoneId zone) implements SessionFiles {

    @Override
    public OpenFile csv(InputStream bytes, @Nullable String mapping) {
        CsvSessionSource source = new CsvSessionSource(bytes, mapping == null ? null : mapping(mapping), zone);
        return new OpenFile(source, source::ignoredColumns);
    }

    private static ColumnMapping mapping(String json) {
        try {
            return MappingFile.ofJson(json);
        } catch (MappingException unusable) {
            throw new UnusableMappingException(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    @Override
    public OpenFile ndjson(InputStream bytes) {
        NdjsonSessionSource source = new NdjsonSessionSource(bytes);
        return new OpenFile(source, source::ignoredMembers);
    }

    @Override
    public OpenFile calendar(InputStream bytes) {
        return new OpenFile(new IcsSessionSource(bytes, Map.of(), zone), List::of);
    }
}
