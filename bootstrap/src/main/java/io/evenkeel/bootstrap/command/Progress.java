package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.importing.ImportReport;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal that follows the bytes read; nothing at all where standard error is no terminal. */
final class Progress implements AutoCloseable {

    private static final int COLUMNS = 100;
    private static final long UNKNOWN = -1;
    private static final long SECONDS_OF_A_DAY = 86_400;

    private final @Nullable ProgressBar bar;
    private long bytes;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** @param environment the variables of the process */
    static Progress of(Path file, Map<String, String> environment) throws IOException {
        return of(String.valueOf(file.getFileName()), Files.size(file), " KB", 1_024, environment);
    }

    /** A bar that cannot know how much there is to read. */
    static Progress ofUnknown(String name, Map<String, String> environment) {
        return of(name, UNKNOWN, " KB", 1_024, environment);
    }

    /** A bar that follows a span of time. */
    static Progress ofDays(String name, long seconds, Map<String, String> environment) {
        return of(name, seconds, " days", SECONDS_OF_A_DAY, environment);
    }

    private static Progress of(String name, long size, String unit, long unitSize, Map<String, String> environment) {
        if (!isTerminal(environment)) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(size)
                .setUnit(unit, unitSize)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
                .build());
    }

    InputStream watch(InputStream input) {
        return new FilterInputStream(input) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                bytes += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                bytes += Math.max(0, read);
                return read;
            }
        };
    }

    void show(ImportReport soFar) {
        show(bytes, soFar.rejected() == 0 ? "" : " " + soFar.rejected() + " rejected");
    }

    void show(long position, String message) {
        if (bar != null) {
            bar.stepTo(position);
            bar.setExtraMessage(message);
        }
    }

    /** The launcher looks, because Java cannot ask about standard error alone. */
    private static boolean isTerminal(Map<String, String> environment) {
        return "1".equals(environment.get("EVENKEEL_STDERR_IS_TERMINAL"));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
