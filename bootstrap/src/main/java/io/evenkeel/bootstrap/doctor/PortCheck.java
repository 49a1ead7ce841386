package io.evenkeel.bootstrap.doctor;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether the server could listen where it should, or listens there already. */
final class PortCheck {

    private static final String CHECK = "port";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private PortCheck() {}

    static Finding of(String host, int port) throws InterruptedException {
        if (port == 0) {
            return Finding.ok(CHECK, "any free port of " + host);
        }
        String place = host + ":" + port;
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return Finding.ok(CHECK, place + " is free");
        } catch (UnknownHostException unknown) {
            return Finding.failure(CHECK, "there is no host " + host, "set server.host to an address of this machine");
        } catch (BindException taken) {
            return isEvenkeel(host, port)
                    ? Finding.ok(CHECK, "a server answers at " + place)
                    : Finding.failure(
                            CHECK,
                            place + " cannot be had: " + taken.getMessage(),
                            "stop what listens there (ss -ltnp 'sport = :" + port + "'), or set server.port");
        } catch (IOException refused) {
            return Finding.failure(CHECK, place + " cannot be had: " + refused.getMessage(), "set server.port");
        }
    }

    private static boolean isEvenkeel(String host, int port) throws InterruptedException {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + name + ":" + port + "/health/live"))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString());
            return answer.body().contains("\"status\":\"live\"");
        } catch (IOException noHttp) {
            // Something else listens there; which one, the finding says how to learn.
            return false;
        }
    }
}
