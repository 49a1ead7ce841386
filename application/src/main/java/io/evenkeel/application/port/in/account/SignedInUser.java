package io.evenkeel.application.port.in.account;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.port.account.SignInId;
import java.time.Instant;

/**
 * Somebody who is signed in.
 *
 * @param account who
 * @param name as the account is called
 * @param role what it may do
 * @param signIn by which sign-in
 * @param until when the access token stops to count
 */
public record SignedInUser(AccountId account, String name, Role role, SignInId signIn, Instant until) {}
