package io.evenkeel.application.port.in.importing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One record of a session file, as text: readable, or not. */
public sealed interface SourceRecord {

    /** Handles both cases. */
    <T> T match(Function<Row, T> onRow, Function<Unreadable, T> onUnreadable);

    /**
     * A record whose fields could be told apart.
     *
     * @param line the line on which it begins, from 1
     * @param values the text of each field; an empty one is left out
     * @param content the whole record as text; stands in for its id when it has none
     */
    record Row(long line, Map<SessionField, String> values, String content) implements SourceRecord {

        /** Copies the values. */
        public Row {
            values = Map.copyOf(values);
        }

        @Override
        public <T> T match(Function<Row, T> onRow, Function<Unreadable, T> onUnreadable) {
            return onRow.apply(this);
        }
    }

    /**
     * A record that never became fields.
     *
     * @param rejects why; at least one
     */
    record Unreadable(List<Reject> rejects) implements SourceRecord {

        /** Copies the rejects. */
        public Unreadable {
            rejects = List.copyOf(rejects);
            if (rejects.isEmpty()) {
                throw new IllegalArgumentException("an unreadable record needs at least one reject");
            }
        }

        @Override
        public <T> T match(Function<Row, T> onRow, Function<Unreadable, T> onUnreadable) {
            return onUnreadable.apply(this);
        }
    }
}
