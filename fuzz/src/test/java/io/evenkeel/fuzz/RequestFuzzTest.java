package io.evenkeel.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Whole requests to a whole server: none is answered as a mistake of the server's, and the next one has its answer. */
class RequestFuzzTest {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE");

    private static final List<String> PATHS = List.of(
            "/api/v1/sessions",
            "/api/v1/sessions/import",
            "/api/v1/trainers",
            "/api/v1/series",
            "/api/v1/statistics/overview",
            "/api/v1/statistics/trend",
            "/api/v1/statistics/heatmap",
            "/api/v1/schedule/conflicts",
            "/api/v1/schedule/free-slots",
            "/api/v1/schedule/expand",
            "/api/v1/schedule/plan",
            "/api/v1/calendar-feeds",
            "/api/v1/calendar/",
            "/api/v1/client-errors",
            "/api/v1/incidents",
            "/problems/",
            "/health/ready",
            "/");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Content-Encoding",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Request-Timeout",
            "traceparent",
            "Origin",
            "X-Forwarded-For",
            "Expect",
            "Upgrade");

    private static final List<String> TYPES = List.of("application/json", "text/csv", "application/x-ndjson", "");

    @TempDir
    private static Path folder;

    private static FuzzedServer server;

    @BeforeAll
    static void start() {
        server = new FuzzedServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @FuzzTest
    void isAnswered(FuzzedDataProvider data) throws IOException {
        StringBuilder head = new StringBuilder();
        head.append(data.pickValue(METHODS)).append(' ').append(data.pickValue(PATHS));
        head.append(printable(data, 60));
        if (data.consumeBoolean()) {
            head.append('?').append(printable(data, 200));
        }
        head.append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (int left = data.consumeInt(0, 4); left > 0; left--) {
            head.append(data.pickValue(HEADERS))
                    .append(": ")
                    .append(printable(data, 80))
                    .append("\r\n");
        }
        head.append("Content-Type: ").append(data.pickValue(TYPES)).append("\r\n");
        byte[] body = data.consumeRemainingAsBytes();
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");

        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(head.toString().getBytes(ISO_8859_1));
        request.write(body);
        server.requireAnAnswer(request.toByteArray());
    }

    private static String printable(FuzzedDataProvider data, int most) {
        return data.consumeAsciiString(most).replaceAll("[^!-~]", "");
    }
}
