package io.evenkeel.bootstrap.doctor;

import org.jspecify.annotations.Nullable;

/**
 * What one check found.
 *
 * @param check the name of the check, such as {@code store}
 * @param level how bad it is
 * @param finding one sentence; without any secret
 * @param mend what to do about it, such as a line to type; null where nothing has to be done
 */
public record Finding(
        String check, Level level, String finding, @Nullable String mend) {

    static Finding ok(String check, String finding) {
        return new Finding(check, Level.OK, finding, null);
    }

    static Finding skipped(String check, String finding) {
        return new Finding(check, Level.SKIPPED, finding, null);
    }

    static Finding warning(String check, String finding, String mend) {
        return new Finding(check, Level.WARNING, finding, mend);
    }

    static Finding failure(String check, String finding, String mend) {
        return new Finding(check, Level.FAILURE, finding, mend);
    }
}
