package io.evenkeel.application.port.in.account;

import io.evenkeel.application.port.account.AccountId;

/**
 * A change of one account.
 *
 * @param account which one
 * @param version the one that the change was decided on
 * @param change what happens to it
 */
public record ChangeAccountRequest(AccountId account, long version, AccountChange change) {}
