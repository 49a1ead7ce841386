package io.evenkeel.bootstrap.drill;

/** Says why a drill could not be played; that is no verdict about the server. */
public final class DrillException extends RuntimeException {

    DrillException(String message) {
        super(message);
    }

    DrillException(String message, Throwable cause) {
        super(message, cause);
    }
}
