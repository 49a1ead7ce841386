package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.files.RejectsCsv;
import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rejects of one run, in a file that is made when the first one comes, or at once when somebody named it. */
final class RejectsFile implements Closeable {

    private final Path path;
    private @Nullable RejectsCsv csv;

    RejectsFile(Path path, boolean atOnce) {
        this.path = path;
        this.csv = atOnce ? open(path) : null;
    }

    Path path() {
        return path;
    }

    ImportListener listener(String file, Progress progress) {
        return new ImportListener() {
            @Override
            public void rejected(Reject reject) {
                if (csv == null) {
                    csv = open(path);
                }
                csv.write(reject, file);
            }

            @Override
            public void progressed(ImportReport soFar) {
                progress.show(soFar);
            }
        };
    }

    @SuppressWarnings("UnusedException") // Its text is a class name and the path.
    private static RejectsCsv open(Path path) {
        try {
            return new RejectsCsv(path);
        } catch (UncheckedIOException failed) {
            throw new CommandException(
                    ExitCode.FAILED, "cannot write the rejects to " + path + "; name another file with --rejects");
        }
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
