package io.evenkeel.adapter.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why {@code ClientWatch} is there: Undertow itself notices nothing while a handler works. If it ever does, that can go. */
class UndertowAndLostClientsTest {

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{"
            })
    void noticesALostClientOnlyAfterTheHandlerIsDone(String request) throws Exception {
        Undertow plain = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(exchange -> exchange.dispatch(working -> {
                    working.getConnection().addCloseListener(connection -> closed.countDown());
                    started.countDown();
                    assertThat(release.await(20, TimeUnit.SECONDS)).isTrue();
                }))
                .build();
        plain.start();
        try {
            int port = ((InetSocketAddress) plain.getListenerInfo().get(0).getAddress()).getPort();
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
                client.getOutputStream().write(request.getBytes(US_ASCII));
                assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
            }

            assertThat(closed.await(1, TimeUnit.SECONDS)).isFalse();
            release.countDown();
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            release.countDown();
            plain.stop();
        }
    }
}
