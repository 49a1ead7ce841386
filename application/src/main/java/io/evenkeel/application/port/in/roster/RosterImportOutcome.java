package io.evenkeel.application.port.in.roster;

import io.evenkeel.application.port.document.DocumentError;
import java.util.List;
import java.util.function.Function;

/** What became of a roster document. */
public sealed interface RosterImportOutcome {

    /** Handles both cases. */
    <T> T match(Function<RosterCounts, T> onImported, Function<List<DocumentError>, T> onRejected);

    /**
     * Everything is stored.
     *
     * @param counts what the document held
     */
    record Imported(RosterCounts counts) implements RosterImportOutcome {
        @Override
        public <T> T match(Function<RosterCounts, T> onImported, Function<List<DocumentError>, T> onRejected) {
            return onImported.apply(counts);
        }
    }

    /**
     * Nothing is stored.
     *
     * @param errors everything that is wrong with the document; at least one
     */
    record Rejected(List<DocumentError> errors) implements RosterImportOutcome {

        /** Copies the errors. */
        public Rejected {
            errors = List.copyOf(errors);
        }

        @Override
        public <T> T match(Function<RosterCounts, T> onImported, Function<List<DocumentError>, T> onRejected) {
            return onRejected.apply(errors);
        }
    }
}
