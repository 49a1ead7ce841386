package io.evenkeel.adapter.files;

import org.jspecify.annotations.Nullable;

/** A mapping file cannot be used; the message says where it is wrong and what would be right. */
public final class MappingException extends RuntimeException {
    MappingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
