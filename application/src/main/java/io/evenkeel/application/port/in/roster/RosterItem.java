package io.evenkeel.application.port.in.roster;

import io.evenkeel.domain.roster.RosterEntry;
import java.util.Map;

/**
 * An entry of the roster with all that is known of it.
 *
 * @param entry its identity and its name
 * @param document as {@link io.evenkeel.application.port.document.EntryDocument} describes it; id and name alone while no
 *     more is known
 * @param version grows by one with each change
 */
public record RosterItem(RosterEntry entry, Map<String, Object> document, long version) {}
