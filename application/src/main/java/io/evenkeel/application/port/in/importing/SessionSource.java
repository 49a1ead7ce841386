package io.evenkeel.application.port.in.importing;

import java.util.Optional;

/** Records of a session file, one after the other, in constant memory. Not safe for concurrent use. */
public interface SessionSource {

    /**
     * The next record; empty at the end.
     *
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    Optional<SourceRecord> next();
}
