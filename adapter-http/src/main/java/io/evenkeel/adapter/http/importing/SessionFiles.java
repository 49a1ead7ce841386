package io.evenkeel.adapter.http.importing;

import io.evenkeel.application.port.in.importing.SessionSource;
import java.io.InputStream;
import java.util.function.Supplier;

/** Reads session files. The formats belong to another adapter; this is what the routes need of it. */
public interface SessionFiles {

    /** A file in CSV. */
    OpenFile csv(InputStream bytes);

    /** A file with one JSON object in each line. */
    OpenFile ndjson(InputStream bytes);

    /**
     * A file that is being read.
     *
     * @param records its records
     * @param ignored the columns or members of which nothing is read; complete when all records are read
     */
    record OpenFile(SessionSource records, Supplier<Iterable<String>> ignored) {}
}
