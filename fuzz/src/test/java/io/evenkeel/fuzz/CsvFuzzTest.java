package io.evenkeel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.evenkeel.adapter.files.CsvSessionSource;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;

/** Session files in CSV: every line becomes a session or a reject. */
class CsvFuzzTest {

    @FuzzTest
    void imports(byte[] file) {
        Imports.of(new CsvSessionSource(new ByteArrayInputStream(file), null, ZoneOffset.UTC));
    }
}
