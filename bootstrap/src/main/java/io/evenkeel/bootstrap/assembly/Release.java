package io.evenkeel.bootstrap.assembly;

import java.util.Optional;

/** The version of the program. */
public final class Release {

    private Release() {}

    /** Such as {@code 1.2.3}; says so when the program does not run from its jar, which alone knows. */
    public static String version() {
        return Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
                .orElse("(not run from its jar)");
    }
}
