package io.evenkeel.application.port.in.roster;

import io.evenkeel.domain.roster.RosterEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the roster, by name.
 *
 * @param items at most as many as were asked for
 * @param next after which entry the next page begins; null when this is the last
 */
public record RosterPage(List<RosterItem> items, @Nullable RosterEntry next) {

    /** Copies the list. */
    public RosterPage {
        items = List.copyOf(items);
    }
}
