package io.evenkeel.application.port.in.roster;

import io.evenkeel.application.time.Deadline;
import java.util.Map;

/** Gives the trainers, activities and rooms whose details are kept as a document. */
@FunctionalInterface
public interface ExportRosterUseCase {

    /**
     * The document of the roster; an import of it changes nothing.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store fails
     */
    Map<String, Object> exportRoster(Deadline deadline);
}
