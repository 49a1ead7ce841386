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

    private final @Nullable ProgressBar bar;
    private long bytes;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** @param environment the variables of the process */
    static Progress of(Path file, Map<String, String> environment) throws IOException {
        if (!isTerminal(environment)) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(String.valueOf(file.getFileName()))
                .setInitialMax(Files.size(file))
                .setUnit(" KB", 1_024)
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
        if (bar != null) {
            bar.stepTo(bytes);
            bar.setExtraMessage(soFar.rejected() == 0 ? "" : " " + soFar.rejected() + " rejected");
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
