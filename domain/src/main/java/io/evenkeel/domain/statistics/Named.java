package io.evenkeel.domain.statistics;

/**
 * Who or what a row of a report is about.
 *
 * @param id its identity, or {@link #UNASSIGNED}
 * @param name what people call it
 */
public record Named(String id, String name) {

    /** The row of the sessions that have no trainer. */
    public static final String UNASSIGNED = "UNASSIGNED";

    /** @throws IllegalArgumentException when a part is blank */
    public Named {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a row needs an id and a name, but they were '" + id + "' and '" + name + "'");
        }
    }
}
