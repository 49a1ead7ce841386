package io.evenkeel.adapter.files;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import io.evenkeel.application.port.document.DocumentError;
import io.evenkeel.application.port.document.DocumentErrorCode;
import io.evenkeel.application.port.document.DocumentPath;
import io.evenkeel.application.port.document.DocumentReading;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Roster files: HOCON, of which JSON is a part, is read; JSON is written. */
public final class RosterFile {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    /** What stands under this key is there to be referred to, and no part of the document. */
    private static final String DEFINITIONS = "definitions";

    private RosterFile() {}

    /**
     * The document of a file. The file stands for itself: it includes no other one and sees no variable of the process.
     *
     * @throws IOException when the file cannot be read at all
     */
    public static DocumentReading<Map<String, Object>> read(Path file) throws IOException {
        try {
            return new DocumentReading.Complete<>(parse(Files.readString(file), file.toString()));
        } catch (CharacterCodingException bad) {
            return unreadable("is not UTF-8");
        } catch (ConfigException bad) {
            return unreadable("cannot be read: " + bad.getMessage());
        } catch (StackOverflowError deep) {
            // The library reads by recursion and knows no limit.
            return unreadable("is nested too deeply");
        }
    }

    /**
     * Replaces a file.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, Map<String, ?> document) throws IOException {
        Files.writeString(file, WRITER.writeValueAsString(document) + "\n");
    }

    private static Map<String, Object> parse(String text, String origin) {
        return ConfigFactory.parseString(
                        text,
                        ConfigParseOptions.defaults()
                                .setSyntax(ConfigSyntax.CONF)
                                .setOriginDescription(origin)
                                .setIncluder(new NoIncludes()))
                .resolve(ConfigResolveOptions.noSystem())
                .withoutPath(DEFINITIONS)
                .root()
                .unwrapped();
    }

    private static DocumentReading<Map<String, Object>> unreadable(String reason) {
        return new DocumentReading.Rejected<>(
                List.of(new DocumentError(DocumentPath.ROOT, DocumentErrorCode.UNREADABLE, reason)));
    }
}
