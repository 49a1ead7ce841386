package io.evenkeel.adapter.sqlite;

import io.evenkeel.domain.session.Session;

/**
 * A row of the table of sessions.
 *
 * @param session what is kept
 * @param holding what it holds
 */
record StoredSession(Session session, Holding holding) {}
