package io.evenkeel.application.port.in.account;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;

/**
 * An account as it can be shown.
 *
 * @param id its identity
 * @param name what its owner types
 * @param role what it may do
 * @param isEnabled whether it may sign in
 * @param version grows by one with every change
 */
public record AccountView(AccountId id, String name, Role role, boolean isEnabled, long version) {}
