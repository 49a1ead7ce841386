package io.evenkeel.adapter.resilience;

import io.evenkeel.application.port.out.StoreException;

/** Takes the failure of a call that nobody waits for past the breaker, which does not count it. */
final class GivenUpException extends RuntimeException {

    private final StoreException failure;

    GivenUpException(StoreException failure) {
        super(null, failure, false, false);
        this.failure = failure;
    }

    StoreException failure() {
        return failure;
    }
}
