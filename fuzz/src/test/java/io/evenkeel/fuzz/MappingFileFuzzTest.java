package io.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.evenkeel.adapter.files.MappingException;
import io.evenkeel.adapter.files.MappingFile;
import io.evenkeel.adapter.files.RosterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Mappings and rosters in HOCON: read, or refused with advice. */
class MappingFileFuzzTest {

    @FuzzTest
    void reads(byte[] content) throws IOException {
        Path file = Files.createTempFile("evenkeel-fuzz-", ".conf");
        try {
            Files.write(file, content);
            refusesWithAdvice(() -> MappingFile.read(file));
            refusesWithAdvice(() -> MappingFile.readConstants(file));
            assertThat(RosterFile.read(file)).isNotNull();
        } finally {
            Files.delete(file);
        }
    }

    private static void refusesWithAdvice(Runnable reading) {
        try {
            reading.run();
        } catch (MappingException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
