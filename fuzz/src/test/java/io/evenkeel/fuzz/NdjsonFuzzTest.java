package io.evenkeel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.evenkeel.adapter.files.NdjsonSessionSource;
import java.io.ByteArrayInputStream;

/** Session files in NDJSON: every line becomes a session or a reject. */
class NdjsonFuzzTest {

    @FuzzTest
    void imports(byte[] file) {
        Imports.of(new NdjsonSessionSource(new ByteArrayInputStream(file)));
    }
}
