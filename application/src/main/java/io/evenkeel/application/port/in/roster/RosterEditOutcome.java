package io.evenkeel.application.port.in.roster;

import io.evenkeel.application.port.document.DocumentError;
import java.util.List;

/** What became of an edit of the roster. Only {@link Done} and {@link Removed} changed anything. */
public sealed interface RosterEditOutcome {

    /**
     * It took effect.
     *
     * @param item as it is stored now
     */
    record Done(RosterItem item) implements RosterEditOutcome {}

    /** It took effect; the entry is gone. */
    record Removed() implements RosterEditOutcome {}

    /**
     * The same call took effect before.
     *
     * @param answer what it was answered then
     */
    record Repeated(String answer) implements RosterEditOutcome {}

    /**
     * The document is not good.
     *
     * @param errors everything that is wrong with it; at least one
     */
    record Rejected(List<DocumentError> errors) implements RosterEditOutcome {

        /** Copies the errors. */
        public Rejected {
            errors = List.copyOf(errors);
        }
    }

    /**
     * Something stands against it.
     *
     * @param reason what
     * @param message the same and what to do, for people
     */
    record Refused(RosterEditRefusal reason, String message) implements RosterEditOutcome {}
}
