package io.evenkeel.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that may be a request, half of one, or several: none is answered as a mistake of the server's, and others are answered. */
class ConnectionFuzzTest {

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
    void survives(byte[] data) throws IOException {
        server.requireItSurvives(data);
    }
}
