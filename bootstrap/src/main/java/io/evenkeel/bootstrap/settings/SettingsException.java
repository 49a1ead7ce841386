package io.evenkeel.bootstrap.settings;

import org.jspecify.annotations.Nullable;

/** The configuration cannot be used; the message names the setting and says what would be right. */
public final class SettingsException extends RuntimeException {
    public SettingsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
