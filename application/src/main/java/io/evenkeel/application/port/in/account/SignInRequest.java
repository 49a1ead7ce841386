package io.evenkeel.application.port.in.account;

/**
 * Somebody who wants to sign in.
 *
 * @param name what was typed as the name
 * @param password what was typed as the password; wiped afterwards
 * @param address where it comes from, as far as that can be told apart; a text that stays short
 */
public record SignInRequest(String name, Password password, String address) {}
