package io.evenkeel.application.port.in.exporting;

/** Takes exported sessions, one after the other. Not safe for concurrent use. */
public interface SessionSink {

    /**
     * Takes the next session.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    void write(ExportedSession session);
}
