package io.evenkeel.application.port.in.importing;

/** Takes the sessions of a file in. It can be repeated: a session that is there already just so is left alone. */
@FunctionalInterface
public interface ImportSessionsUseCase {

    /**
     * Reads the source to its end, stores what is good and reports what is not.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store fails; what was stored before stays, and
     *     the import can be repeated
     * @throws java.io.UncheckedIOException when the source cannot be read
     */
    ImportReport importSessions(SessionSource source, ImportOptions options, ImportListener listener);
}
