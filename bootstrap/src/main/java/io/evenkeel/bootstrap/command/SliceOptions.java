package io.evenkeel.bootstrap.command;

import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.statistics.SessionSlice;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which sessions a report counts. */
final class SliceOptions {

    @Option(
            names = "--status",
            paramLabel = "S",
            description = "only sessions of this status: ${COMPLETION-CANDIDATES}")
    private @Nullable SessionStatus status;

    @Option(names = "--weekday", paramLabel = "DAY", description = "only sessions on this weekday, like monday")
    private @Nullable DayOfWeek weekday;

    @Option(names = "--hour", paramLabel = "H", description = "only sessions planned during this local hour, 0 to 23")
    private @Nullable Integer hour;

    SessionSlice slice() {
        if (status == SessionStatus.VOID) {
            throw new CommandException(
                    ExitCode.USAGE, "--status VOID: void sessions are never counted; name another status");
        }
        if (hour != null && (hour < 0 || hour > 23)) {
            throw new CommandException(ExitCode.USAGE, "--hour is 0 to 23, but was " + hour);
        }
        return new SessionSlice(status, weekday, hour);
    }
}
