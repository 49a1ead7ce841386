package io.evenkeel.adapter.resilience;

/** The breaker lets no call through. Never leaves a guard; without a stack, as it is thrown often and fast. */
final class BreakerOpenException extends RuntimeException {

    BreakerOpenException(String message) {
        super(message, null, false, false);
    }
}
