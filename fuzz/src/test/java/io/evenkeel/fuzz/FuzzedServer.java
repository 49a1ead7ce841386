package io.evenkeel.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** A whole server over a store in memory, for requests that nobody would make. */
final class FuzzedServer implements AutoCloseable {

    private static final int SLOW_MILLIS = 30_000;
    /** For bytes that may be no whole request, which the server waits for. */
    private static final int BRIEFLY_MILLIS = 200;

    private static final String MANY = "10000000";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final byte[] LIVE =
            "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(ISO_8859_1);

    private final Assembly assembly;
    private final int port;

    FuzzedServer(Path folder) {
        assembly = new Assembly(new SettingsLoader(Map.of("EVENKEEL_DATA_DIRECTORY", folder.toString()))
                .load(null, Map.of(Setting.STORE, "memory:", Setting.PORT, "0", Setting.REQUESTS_PER_MINUTE, MANY)));
        port = assembly.startServer().port();
    }

    /** Sends a request whose answer ends the connection. */
    void requireAnAnswer(byte[] request) throws IOException {
        String answer = exchange(request, SLOW_MILLIS);
        assertNotTheServersMistake(answer);
        assertAnswersOthers();
    }

    /** Sends what may be no request at all. */
    void requireItSurvives(byte[] bytes) throws IOException {
        assertNotTheServersMistake(exchange(bytes, BRIEFLY_MILLIS));
        assertAnswersOthers();
    }

    @Override
    public void close() {
        assembly.close();
    }

    /** What comes back until the server ends the connection, or nothing has come for some time. */
    private String exchange(byte[] bytes, int patience) throws IOException {
        // Whatever the bytes are, they go here and nowhere else.
        BugDetectors.allowNetworkConnections((host, asked) -> asked == port);
        StringBuilder answer = new StringBuilder();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(patience);
            try {
                socket.getOutputStream().write(bytes);
                byte[] buffer = new byte[8192];
                int count = socket.getInputStream().read(buffer);
                while (count >= 0) {
                    answer.append(new String(buffer, 0, count, ISO_8859_1));
                    count = socket.getInputStream().read(buffer);
                }
            } catch (SocketTimeoutException quiet) {
                assertThat(patience).as("the server said nothing more").isEqualTo(BRIEFLY_MILLIS);
            } catch (IOException cut) {
                // It answered before it had read everything, and ended the connection: what arrived until then counts.
                return answer.toString();
            }
        }
        return answer.toString();
    }

    private static void assertNotTheServersMistake(String answer) {
        assertThat(STATUS.matcher(answer).results().map(found -> Integer.parseInt(found.group(1))))
                .as(answer)
                .allMatch(status -> status < 500 || status == 503);
    }

    private void assertAnswersOthers() throws IOException {
        assertThat(exchange(LIVE, SLOW_MILLIS)).startsWith("HTTP/1.1 200 ");
    }
}
