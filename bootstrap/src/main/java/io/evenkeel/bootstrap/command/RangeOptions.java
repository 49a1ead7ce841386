package io.evenkeel.bootstrap.command;

import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The days that a command is about. */
final class RangeOptions {

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "first day, such as 2026-03-02")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "day after the last one")
    @SuppressWarnings("NullAway.Init") // picocli refuses to run without it.
    private LocalDate to;

    /** @throws CommandException when the days are no range */
    LocalDateRange range() {
        try {
            return new LocalDateRange(from, to);
        } catch (IllegalArgumentException bad) {
            throw new CommandException(ExitCode.USAGE, "--from and --to: " + bad.getMessage());
        }
    }
}
