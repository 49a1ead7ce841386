package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.RosterEntry;
import java.util.Map;

/**
 * An entry of the roster as a store keeps it.
 *
 * @param entry what it is, its id and its name
 * @param details everything else: maps, lists, texts, whole numbers and booleans, none of them null
 */
public record DetailedEntry(RosterEntry entry, Map<String, ?> details) {}
