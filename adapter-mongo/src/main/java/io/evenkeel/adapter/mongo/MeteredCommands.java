package io.evenkeel.adapter.mongo;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Duration;
import java.util.Set;

/**
 * Tells telemetry of each command and how it ended. Safe for any thread; holds no lock and looks at no document.
 *
 * <p>What the server answers has succeeded, also when the answer is that a unique index refused a write.
 */
final class MeteredCommands implements CommandListener {

    private static final String OTHER = "other";

    /** What the stores and the driver's cursors send. Whatever else there may be makes one series and not many. */
    private static final Set<String> KNOWN =
            Set.of("createIndexes", "distinct", "find", "getMore", "insert", "killCursors", "listIndexes", "update");

    private final QuietTelemetry telemetry;

    MeteredCommands(QuietTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        ended(event.getCommandName(), "succeeded", event.getElapsedTime(NANOSECONDS));
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        ended(event.getCommandName(), "failed", event.getElapsedTime(NANOSECONDS));
    }

    private void ended(String command, String outcome, long nanos) {
        telemetry.commandEnded(KNOWN.contains(command) ? command : OTHER, outcome, Duration.ofNanos(nanos));
    }
}
