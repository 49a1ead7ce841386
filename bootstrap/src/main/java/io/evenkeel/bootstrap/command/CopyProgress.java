package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.migration.CopyListener;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal that follows the days of a copy. */
final class CopyProgress implements CopyListener, AutoCloseable {

    private final Map<String, String> environment;
    private long firstSecond;
    private @Nullable Progress progress;

    /** @param environment the variables of the process */
    CopyProgress(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void began(long first, long last) {
        firstSecond = first;
        progress = Progress.ofDays("sessions", last - first, environment);
    }

    @Override
    public void progressed(long sessions, long upToSecond) {
        if (progress != null) {
            progress.show(upToSecond - firstSecond, " " + sessions + " copied");
        }
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
        }
    }
}
