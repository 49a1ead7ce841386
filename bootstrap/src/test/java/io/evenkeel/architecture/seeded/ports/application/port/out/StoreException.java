package io.evenkeel.architecture.seeded.ports.application.port.out;

public abstract sealed class StoreException extends RuntimeException {

    static final class Unavailable extends StoreException {}
}
