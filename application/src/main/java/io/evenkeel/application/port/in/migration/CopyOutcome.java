package io.evenkeel.application.port.in.migration;

import java.util.List;
import java.util.function.Function;

/** What became of a copy. */
public sealed interface CopyOutcome {

    /** Handles both cases. */
    <T> T match(Function<CopyCounts, T> onCopied, Function<List<String>, T> onRefused);

    /**
     * Everything is in the target.
     *
     * @param counts what was done
     */
    record Copied(CopyCounts counts) implements CopyOutcome {
        @Override
        public <T> T match(Function<CopyCounts, T> onCopied, Function<List<String>, T> onRefused) {
            return onCopied.apply(counts);
        }
    }

    /**
     * Nothing was written: the target is not empty, and not the beginning of such a copy either.
     *
     * @param reasons what it holds that the source does not, in sentences; at least one
     */
    record Refused(List<String> reasons) implements CopyOutcome {

        /** Copies the reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs at least one reason");
            }
        }

        @Override
        public <T> T match(Function<CopyCounts, T> onCopied, Function<List<String>, T> onRefused) {
            return onRefused.apply(reasons);
        }
    }
}
