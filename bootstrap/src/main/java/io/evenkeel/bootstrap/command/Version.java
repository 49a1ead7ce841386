package io.evenkeel.bootstrap.command;

import io.evenkeel.bootstrap.assembly.Release;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"evenkeel " + Release.version(), "Java " + System.getProperty("java.version")};
    }
}
