package io.evenkeel.faults.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    @Test
    void readsAsManyBytesAsWereSaidAndLeavesTheRest() throws IOException {
        AnswerReader reader =
                reader("HTTP/1.1 503 Service Unavailable\r\nretry-after: 10\r\nContent-Length: 4\r\n\r\nbusy"
                        + "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");

        Answer first = reader.read();
        assertThat(first.status()).isEqualTo(503);
        assertThat(first.has("Retry-After")).isTrue();
        assertThat(first.has("Retry")).isFalse();
        assertThat(first.text()).isEqualTo("busy");
        assertThat(first.isLast()).isFalse();
        Answer second = reader.read();
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.has("Retry-After")).isFalse();
        assertThat(second.text()).isEmpty();
    }

    @Test
    void joinsChunks() throws IOException {
        AnswerReader reader = reader("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "4\r\nhere\r\nA;name=value\r\n it is now\r\n0\r\nTrailer: x\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");

        assertThat(reader.read().text()).isEqualTo("here it is now");
        assertThat(reader.read().status()).isEqualTo(204);
    }

    @Test
    void readsToTheEndWhereNothingSaysHowLongItIs() throws IOException {
        Answer answer = reader("HTTP/1.1 200 OK\r\n\r\nall of it").read();

        assertThat(answer.text()).isEqualTo("all of it");
        assertThat(answer.isLast()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200\r\nContent-Length: 0\r\nconnection: Close\r\n\r\n"
            })
    void seesThatTheServerWillClose(String answer) throws IOException {
        assertThat(reader(answer).read().isLast()).isTrue();
    }

    @Test
    void waitsForTheFinalAnswer() throws IOException {
        assertThat(reader("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n")
                        .read()
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200",
                "SSH-2.0-OpenSSH\r\n\r\n",
                "HTTP/2 200\r\n\r\n",
                "HTTP/1.1 999 Odd\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno header\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfour",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhe",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nhere\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhere\r\n"
            })
    void takesNothingForAnAnswerThatIsNone(String answer) {
        assertThatThrownBy(reader(answer)::read).isInstanceOf(IOException.class);
    }

    private static AnswerReader reader(String answers) {
        return new AnswerReader(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
    }
}
