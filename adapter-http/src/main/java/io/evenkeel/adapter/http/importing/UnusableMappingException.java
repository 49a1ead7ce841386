package io.evenkeel.adapter.http.importing;

/** What should say where the fields of a file come from does not; the message says why, and what would be right. */
public final class UnusableMappingException extends RuntimeException {

    public UnusableMappingException(String message, Throwable cause) {
        super(message, cause);
    }
}
