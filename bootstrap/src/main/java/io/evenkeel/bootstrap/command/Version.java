package io.evenkeel.bootstrap.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not run from its jar)");
        return new String[] {"evenkeel " + version, "Java " + System.getProperty("java.version")};
    }
}
