package io.evenkeel.adapter.http.importing;

import io.evenkeel.application.port.in.importing.SessionSource;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads session files. The formats belong to another adapter; this is what the routes need of it. */
public interface SessionFiles {

    /**
     * A file in CSV.
     *
     * @param mapping where its fields come from, as JSON; null for the columns of the session CSV
     * @throws UnusableMappingException when the mapping is none
     */
    OpenFile csv(InputStream bytes, @Nullable String mapping);

    /** A file with one JSON object in each line. */
    OpenFile ndjson(InputStream bytes);

    /** A calendar. */
    OpenFile calendar(InputStream bytes);

    /**
     * A file that is being read.
     *
     * @param records its records
     * @param ignored the columns or members of which nothing is read; complete when all records are read
     */
    record OpenFile(SessionSource records, Supplier<Iterable<String>> ignored) {}
}
