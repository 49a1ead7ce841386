package io.evenkeel.application.port.in.account;

import io.evenkeel.application.port.account.Role;

/** What can happen to an account. */
public sealed interface AccountChange {

    /** It may do something else from now on. */
    record ChangeRole(Role role) implements AccountChange {}

    /** It has another password from now on, which is wiped afterwards. */
    record ChangePassword(Password password) implements AccountChange {}

    /** It may sign in again. */
    record Enable() implements AccountChange {}

    /** It may not sign in any more. */
    record Disable() implements AccountChange {}
}
