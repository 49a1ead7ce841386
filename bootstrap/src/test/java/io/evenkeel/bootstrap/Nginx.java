package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real nginx in a process of its own, with {@code deploy/nginx.conf} as it is but for ports, and without encryption. */
final class Nginx implements AutoCloseable {

    private static final Path DEPLOYED = Path.of("..", "deploy", "nginx.conf");
    private static final long LONGEST_START_SECONDS = 30;
    private static final long BETWEEN_LOOKS_NANOS = 20_000_000;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it before a server. */
    static Nginx before(URI server, Path folder) throws IOException {
        int port = freePort();
        String deployed = Files.readString(DEPLOYED);
        String tried = deployed.replace("server 127.0.0.1:8080;", "server " + server.getAuthority() + ";")
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
                .replaceAll("(?m)^  ssl_certificate.*$", "");
        assertThat(tried).isNotEqualTo(deployed).contains(server.getAuthority(), "listen 127.0.0.1:" + port);
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off;
                pid %1$s/nginx.pid;
                error_log stderr;
                events {}
                http {
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(folder, tried));
        Process process = new ProcessBuilder("nginx", "-e", "stderr", "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Nginx nginx = new Nginx(process, port);
        nginx.awaitStart(folder);
        return nginx;
    }

    /** What clients see. */
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        workers.forEach(ProcessHandle::destroyForcibly);
    }

    private void awaitStart(Path folder) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!listens()) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as("nginx listens; it said: %s", Files.readString(folder.resolve("nginx.log")))
                    .isTrue();
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    // That nobody listens yet is no failure.
    @SuppressWarnings("UnusedException")
    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Nginx does not say which port it took, so one is chosen for it. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
