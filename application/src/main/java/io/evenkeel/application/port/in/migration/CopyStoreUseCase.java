package io.evenkeel.application.port.in.migration;

/** Copies everything that one store holds to another. It can be repeated: what is there already just so is left alone. */
@FunctionalInterface
public interface CopyStoreUseCase {

    /**
     * Copies the names and details of the roster, then the series and then the sessions, in batches and with their ids. Versions start
     * anew. Nothing is written when the target holds anything that the source does not.
     *
     * @throws io.evenkeel.application.port.out.StoreException when a store fails; what was copied before stays, and the
     *     copy can be repeated
     */
    CopyOutcome copyStore(CopyListener listener);
}
