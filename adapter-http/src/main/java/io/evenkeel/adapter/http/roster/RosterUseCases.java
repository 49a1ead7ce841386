package io.evenkeel.adapter.http.roster;

import io.evenkeel.application.port.in.roster.EditRosterUseCase;
import io.evenkeel.application.port.in.roster.FindRosterItemUseCase;
import io.evenkeel.application.port.in.roster.ListRosterUseCase;

/**
 * What the roster routes call.
 *
 * @param find finds one entry
 * @param list lists the entries of a kind
 * @param edit adds, changes and removes entries
 */
public record RosterUseCases(FindRosterItemUseCase find, ListRosterUseCase list, EditRosterUseCase edit) {}
