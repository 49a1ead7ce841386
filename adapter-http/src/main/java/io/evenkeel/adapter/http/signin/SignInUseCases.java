package io.evenkeel.adapter.http.signin;

import io.evenkeel.application.port.in.account.AuthenticateAccessUseCase;
import io.evenkeel.application.port.in.account.RefreshSignInUseCase;
import io.evenkeel.application.port.in.account.SignInUseCase;
import io.evenkeel.application.port.in.account.SignOutUseCase;
import java.time.InstantSource;

/**
 * What signing in calls.
 *
 * @param signIn signs in by a password
 * @param refresh goes on without it
 * @param signOut ends a sign-in
 * @param access tells who has a token
 * @param clock tells how long a cookie is to be kept
 */
public record SignInUseCases(
        SignInUseCase signIn,
        RefreshSignInUseCase refresh,
        SignOutUseCase signOut,
        AuthenticateAccessUseCase access,
        InstantSource clock) {}
