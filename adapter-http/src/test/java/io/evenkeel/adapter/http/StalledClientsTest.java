package io.evenkeel.adapter.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Route;
import io.evenkeel.application.port.account.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that begin and stop take nothing from the others, on no route that takes a body. */
class StalledClientsTest {

    private static final int STALLED = 64;
    /** Some 20 milliseconds on an idle machine; a busy one gets time, but none of a body's 10 seconds. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final String LOGIN = "{\"username\":\"viewer\",\"password\":\"" + Doorman.PASSWORD + "\"}";

    @RegisterExtension
    final RunningServer server =
            new RunningServer().withSignIn().with(HttpTimes.DEFAULT.withHeadersWithin(Duration.ofMillis(500)));

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void answersOthersWhileBodiesStopAfterOneByteOnAnyRoute() throws Exception {
        String admin = server.doorman().signedIn(Role.ADMIN).accessToken();
        List<Route> routes =
                server.routes().stream().filter(route -> route.body() != null).toList();

        for (Route route : routes) {
            for (int i = 0; i < STALLED; i++) {
                stall(head(route, admin));
            }
            assertOthersAreServed(route.method() + " " + route.template(), admin);
            leave();
            sockets.clear();
        }

        assertThat(routes).hasSizeGreaterThan(15);
    }

    @Test
    void answersOthersWhileHeadersNeverEndAndCutsThoseOff() throws Exception {
        for (int i = 0; i < STALLED; i++) {
            stall("GET /health/live HTTP/1.1\r\nHost: local");
        }

        assertOthersAreServed(
                "headers that stop", server.doorman().signedIn(Role.ADMIN).accessToken());
        for (Socket socket : sockets) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    /** The time is that of all headers, so one that sends a byte now and then gains nothing. */
    @Test
    void cutsAClientOffThatDripsItsHeaders() throws Exception {
        Socket socket = stall("GET /health/live HTTP/1.1\r\nHost: localhost\r\nX: ");
        socket.setSoTimeout(50);
        long start = System.nanoTime();
        boolean open = true;
        while (open) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            open = drips(socket);
        }
    }

    private static boolean drips(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException still) {
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    private void assertOthersAreServed(String while_, String token) throws Exception {
        long start = System.nanoTime();
        assertThat(server.get("/health/live").statusCode()).as(while_).isEqualTo(200);
        assertThat(server.get("/api/v1/sessions", "Authorization", "Bearer " + token)
                        .statusCode())
                .as(while_)
                .isEqualTo(200);
        assertThat(server.post("/api/v1/rooms", "{\"name\":\"" + while_ + "\"}", "Authorization", "Bearer " + token)
                        .statusCode())
                .as(while_)
                .isEqualTo(201);
        assertThat(server.post("/api/v1/auth/login", LOGIN).statusCode())
                .as(while_)
                .isIn(200, 429);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(while_).isLessThan(SOON);
    }

    private Socket stall(String begun) throws IOException {
        Socket socket = server.connect();
        sockets.add(socket);
        socket.getOutputStream().write(begun.getBytes(US_ASCII));
        return socket;
    }

    private static String head(Route route, String token) {
        BodyForm body = route.body();
        return route.method() + " " + route.template().replaceAll("\\{[a-z]+}", "x")
                + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + token + "\r\nContent-Type: "
                + (body == null ? "" : body.mediaTypes().get(0)) + "\r\nContent-Length: 100\r\n\r\n{";
    }
}
