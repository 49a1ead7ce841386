package io.evenkeel.application.port.in.roster;

import io.evenkeel.application.time.Deadline;
import java.util.Map;

/** Takes the trainers, activities and rooms of a document in, with all their details. It can be repeated. */
@FunctionalInterface
public interface ImportRosterUseCase {

    /**
     * Stores everything in the document, or nothing when anything is wrong with it. What the document does not mention
     * stays as it is.
     *
     * @param document as {@link io.evenkeel.application.port.document.RosterDocument} describes it
     * @throws io.evenkeel.application.port.out.StoreException when the store fails, or somebody else took one of the names
     *     meanwhile
     */
    RosterImportOutcome importRoster(Map<String, ?> document, Deadline deadline);
}
