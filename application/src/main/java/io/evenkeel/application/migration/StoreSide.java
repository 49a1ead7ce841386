package io.evenkeel.application.migration;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SessionStore;

/**
 * The ports over one of the two stores.
 *
 * @param sessions its sessions
 * @param roster its trainers, activities and rooms
 */
record StoreSide(SessionStore sessions, RosterStore roster) {}
