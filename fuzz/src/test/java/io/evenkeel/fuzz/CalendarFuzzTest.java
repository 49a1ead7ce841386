package io.evenkeel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.evenkeel.adapter.files.IcsSessionSource;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.Map;

/** Calendars: every event becomes a session or a reject. */
class CalendarFuzzTest {

    @FuzzTest
    void imports(byte[] file) {
        Imports.of(new IcsSessionSource(new ByteArrayInputStream(file), Map.of(), ZoneOffset.UTC));
    }
}
