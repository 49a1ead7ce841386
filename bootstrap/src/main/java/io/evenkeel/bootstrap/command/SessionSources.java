package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.files.ColumnMapping;
import io.evenkeel.adapter.files.CsvSessionSource;
import io.evenkeel.adapter.files.IcsSessionSource;
import io.evenkeel.adapter.files.MappingFile;
import io.evenkeel.adapter.files.NdjsonSessionSource;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SessionSource;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads session files of every format, and says of which parts of them nothing is read. */
final class SessionSources {

    private final @Nullable ColumnMapping columns;
    private final Map<SessionField, String> constants;
    private final ZoneId zone;

    private SessionSources(@Nullable ColumnMapping columns, Map<SessionField, String> constants, ZoneId zone) {
        this.columns = columns;
        this.constants = constants;
        this.zone = zone;
    }

    /**
     * Reads the mapping, if there is one, as the formats of the files ask for it.
     *
     * @throws CommandException when a format takes none
     */
    static SessionSources of(List<SessionInput> inputs, @Nullable Path mapping, ZoneId zone) {
        if (mapping == null) {
            return new SessionSources(null, Map.of(), zone);
        }
        List<SessionFormat> formats = inputs.stream().map(SessionInput::format).toList();
        if (formats.contains(SessionFormat.NDJSON)) {
            throw new CommandException(ExitCode.USAGE, "--mapping is for CSV and iCalendar, not for NDJSON");
        }
        return new SessionSources(
                formats.contains(SessionFormat.CSV) ? MappingFile.read(mapping) : null,
                formats.contains(SessionFormat.ICS) ? MappingFile.readConstants(mapping) : Map.of(),
                zone);
    }

    /**
     * Reads one file to its end.
     *
     * @param reading what to do with it
     * @param warning takes the sentence about each part that nothing reads
     */
    <T> T read(
            SessionInput input,
            InputStream bytes,
            Function<SessionSource, T> reading,
            BiConsumer<SessionInput, String> warning) {
        return switch (input.format()) {
            case CSV -> {
                CsvSessionSource csv = new CsvSessionSource(bytes, columns, zone);
                if (columns == null) {
                    // A mapping names what it reads; without one, an unknown column is most likely a typing error.
                    csv.ignoredColumns().forEach(column -> warning.accept(input, sentence("column", column)));
                }
                yield reading.apply(csv);
            }
            case NDJSON -> {
                NdjsonSessionSource ndjson = new NdjsonSessionSource(bytes);
                T result = reading.apply(ndjson);
                ndjson.ignoredMembers().forEach(member -> warning.accept(input, sentence("member", member)));
                yield result;
            }
            case ICS -> reading.apply(new IcsSessionSource(bytes, constants, zone));
        };
    }

    private static String sentence(String what, String name) {
        return "the " + what + " '" + name + "' is ignored; the " + what + "s are "
                + Arrays.stream(SessionField.values()).map(SessionField::column).collect(Collectors.joining(", "));
    }
}
