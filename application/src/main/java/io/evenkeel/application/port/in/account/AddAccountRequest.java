package io.evenkeel.application.port.in.account;

import io.evenkeel.application.port.account.Role;

/**
 * An account that shall be.
 *
 * @param name what its owner will type
 * @param role what it may do
 * @param password wiped afterwards
 */
public record AddAccountRequest(String name, Role role, Password password) {}
