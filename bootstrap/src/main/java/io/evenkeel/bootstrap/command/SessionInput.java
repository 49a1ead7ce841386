package io.evenkeel.bootstrap.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A session file to read: a file, or what comes in on standard input.
 *
 * @param file where it is; {@code -} for standard input
 * @param format how it is written
 */
record SessionInput(Path file, SessionFormat format) {

    private static final String STANDARD_INPUT = "-";

    static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    /** What people call it. */
    String name() {
        return isStandardInput(file) ? "standard input" : file.toString();
    }

    /** Where what is rejected of it is written, unless somebody says otherwise. */
    Path rejects() {
        return Path.of((isStandardInput(file) ? "standard-input" : file.getFileName()) + ".rejects.csv");
    }

    Progress progress(Map<String, String> environment) throws IOException {
        return isStandardInput(file) ? Progress.ofUnknown(name(), environment) : Progress.of(file, environment);
    }

    /** Its bytes. Standard input stays open when they are closed. */
    InputStream open() throws IOException {
        return isStandardInput(file) ? new UnclosedInput(System.in) : Files.newInputStream(file);
    }
}
