package io.evenkeel.bootstrap.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BehindTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://db.example:27018/studio,      drill, mongodb://127.0.0.1:PORT/drill?directConnection=true",
        "mongodb://ann:s%40cret@db.example,      drill,"
                + " mongodb://ann:s%40cret@127.0.0.1:PORT/drill?directConnection=true",
        "mongodb://db.example/studio?tls=true,   drill, mongodb://127.0.0.1:PORT/drill?tls=true&directConnection=true",
        "redis://cache.example:6380/3,           '',    redis://127.0.0.1:PORT/3",
        "redis://:secret@cache.example,          '',    redis://:secret@127.0.0.1:PORT"
    })
    void leadsThroughTheProxyAndKeepsTheRest(String url, String database, String expected) {
        try (Behind behind = Behind.proxy(url, database, 1)) {
            assertThat(behind.url().replaceAll("(?<=127\\.0\\.0\\.1:)\\d+", "PORT"))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://one:1,two:2/studio",
                "mongodb+srv://cluster.example/studio",
                "redis://[::1]:6379",
                "sqlite:studio.db",
                "mongodb://"
            })
    void knowsWhatLeadsPastIt(String url) {
        assertThat(Behind.isOneServer(url)).isFalse();
    }

    @Test
    void takesOneServer() {
        assertThat(Behind.isOneServer("mongodb://localhost:27017")).isTrue();
    }
}
