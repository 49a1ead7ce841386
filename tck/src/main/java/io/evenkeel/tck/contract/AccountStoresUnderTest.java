package io.evenkeel.tck.contract;

import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.SignInStore;

/**
 * The ports of sign-in of one store.
 *
 * @param accounts keeps who may sign in
 * @param signIns keeps who has
 */
public record AccountStoresUnderTest(AccountStore accounts, SignInStore signIns) {}
