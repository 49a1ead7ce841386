package io.evenkeel.application.migration;

import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;

/**
 * The ports over one of the two stores.
 *
 * @param sessions its sessions
 * @param roster its trainers, activities and rooms
 * @param series its series
 */
record StoreSide(SessionStore sessions, RosterStore roster, SeriesStore series) {}
