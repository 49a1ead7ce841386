package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.ImportSessionsUseCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * All files of an import, from the first line of the first to the last line of the last.
 *
 * @param inputs the files
 * @param sources how they are read
 * @param importing takes the sessions in
 * @param rejected keeps what is rejected
 * @param spec of the command, for its output
 * @param environment the variables of the process
 */
record ImportPass(
        List<SessionInput> inputs,
        SessionSources sources,
        ImportSessionsUseCase importing,
        RejectsFile rejected,
        CommandSpec spec,
        Map<String, String> environment) {

    ImportReport run(ImportOptions options) throws IOException {
        ImportReport total = ImportReport.ZERO;
        for (SessionInput input : inputs) {
            total = total.plus(read(input, options));
        }
        return total;
    }

    private ImportReport read(SessionInput input, ImportOptions options) throws IOException {
        try (Progress progress = input.progress(environment);
                InputStream bytes = progress.watch(input.open())) {
            ImportListener listener = rejected.listener(input.name(), progress);
            return sources.read(
                    input, bytes, source -> importing.importSessions(source, options, listener), this::warn);
        }
    }

    private void warn(SessionInput input, String sentence) {
        spec.commandLine().getErr().println("evenkeel: " + input.name() + ": " + sentence);
    }
}
