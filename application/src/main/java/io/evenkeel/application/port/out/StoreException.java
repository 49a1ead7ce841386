package io.evenkeel.application.port.out;

import org.jspecify.annotations.Nullable;

/** A store failed to do what it was asked. The one family of errors of the driven ports; no driver type crosses them. */
public abstract sealed class StoreException extends RuntimeException {

    private StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The store cannot be reached or refuses to work at present. Whether a write took effect is unknown. */
    public static final class Unavailable extends StoreException {
        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The deadline passed first. Whether a write took effect is unknown. */
    public static final class TimedOut extends StoreException {
        public TimedOut(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** What was asked contradicts what is stored, or somebody else changed the same thing first; nothing was written. */
    public static final class Conflict extends StoreException {
        public Conflict(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** What is stored cannot be read as what it should be, or is of a newer version than this program. */
    public static final class Corrupt extends StoreException {
        public Corrupt(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
