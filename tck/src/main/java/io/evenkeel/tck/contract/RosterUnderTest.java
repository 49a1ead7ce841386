package io.evenkeel.tck.contract;

import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;

/**
 * The ports over one and the same roster.
 *
 * @param roster reads it and saves many entities at once
 * @param edits writes them one by one
 * @param sessions keeps the sessions that refer to it
 * @param series keeps the series that do
 */
public record RosterUnderTest(RosterStore roster, RosterEditStore edits, SessionStore sessions, SeriesStore series) {}
