package io.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.UnreadableJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Bodies of requests: read, or refused with a place; what was read means the same when it is written and read again. */
class JsonBodyFuzzTest {

    @FuzzTest
    void reads(byte[] body) {
        Map<String, Object> read;
        try {
            read = JsonReader.readObject(body);
        } catch (UnreadableJsonException refused) {
            assertThat(refused.line()).isPositive();
            assertThat(refused.column()).isPositive();
            return;
        }
        String written = Json.write(read);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(written)) {
            // Half of a character, which JSON can hold and UTF-8 cannot; the rules of each text refuse it.
            return;
        }
        assertThat(Json.write(JsonReader.readObject(written.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(written);
    }
}
