package io.evenkeel.adapter.http.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Cursors of session lists: none, or a place whose cursor leads there again. */
class SessionCursorFuzzTest {

    private static final int FILTERS = 7;

    @FuzzTest
    void parses(byte[] data) {
        String cursor = new String(data, StandardCharsets.UTF_8);
        SessionCursor.parse(cursor, FILTERS)
                .ifPresent(place -> assertThat(SessionCursor.parse(SessionCursor.of(place, FILTERS), FILTERS))
                        .contains(place));
    }
}
