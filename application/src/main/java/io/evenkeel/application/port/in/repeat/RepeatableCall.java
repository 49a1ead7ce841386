package io.evenkeel.application.port.in.repeat;

import java.util.function.Function;

/**
 * A call that its sender may make again because the answer got lost. It takes effect once, and each time has the same
 * answer, for 24 hours.
 *
 * @param scope within what the name is unique: the user, the method and the target
 * @param name chosen by the sender
 * @param bodyHash tells whether a call of the same name is a repeat or another one
 * @param answer makes the answer from what will be stored
 * @param <T> what the call is about
 */
public record RepeatableCall<T>(String scope, String name, String bodyHash, Function<? super T, String> answer) {}
