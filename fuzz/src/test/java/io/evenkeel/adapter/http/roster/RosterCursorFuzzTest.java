package io.evenkeel.adapter.http.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.evenkeel.domain.roster.RosterKind;
import java.nio.charset.StandardCharsets;

/** Cursors of roster lists: none, or an entry whose cursor leads there again. */
class RosterCursorFuzzTest {

    @FuzzTest
    void parses(byte[] data) {
        String cursor = new String(data, StandardCharsets.UTF_8);
        for (RosterKind kind : RosterKind.values()) {
            RosterCursor.parse(cursor, kind)
                    .ifPresent(entry -> assertThat(RosterCursor.parse(RosterCursor.of(entry), kind))
                            .contains(entry));
        }
    }
}
