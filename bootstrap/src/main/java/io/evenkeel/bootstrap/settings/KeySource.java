package io.evenkeel.bootstrap.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the key that signs tokens. */
final class KeySource {

    private static final long MAX_FILE_BYTES = 64 * 1024;

    private KeySource() {}

    /** The key that is set, or that the file holds; null when there is none, or none that can be read. */
    static @Nullable AuthKey find(Readings readings, List<SettingProblem> problems) {
        Optional<Path> file = readings.find(Setting.AUTH_KEY_FILE, Path.class);
        if (readings.isSet(Setting.AUTH_KEY) || file.isEmpty()) {
            return readings.find(Setting.AUTH_KEY, AuthKey.class).orElse(null);
        }
        String text = content(file.get());
        AuthKey key = text == null ? null : AuthKey.parse(text.strip());
        if (key == null) {
            problems.add(readings.problem(
                    Setting.AUTH_KEY_FILE,
                    "auth.keyFile '" + readings.text(Setting.AUTH_KEY_FILE) + "' "
                            + (text == null
                                    ? "is no file that can be read"
                                    : "must hold " + Setting.AUTH_KEY.type().expected())));
        }
        return key;
    }

    // What the system or a decoder says of a secret file stays out of messages.
    @SuppressWarnings("UnusedException")
    private static @Nullable String content(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_FILE_BYTES ? Files.readString(file) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }
}
