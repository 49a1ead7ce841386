package io.evenkeel.bootstrap.command;

import io.evenkeel.adapter.http.HttpServer;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.doctor.Doctor;
import io.evenkeel.bootstrap.process.Shutdown;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.Settings;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a command that serves, and the serving itself. */
final class ServerOptions {

    @Option(names = "--port", paramLabel = "N", description = "port to listen on; 0 for any free one (default: 8080)")
    private @Nullable String port;

    @Option(names = "--host", paramLabel = "H", description = "loopback address to listen on (default: 127.0.0.1)")
    private @Nullable String host;

    @Option(
            names = "--cache",
            paramLabel = "URL",
            description = "caffeine:, redis://HOST:PORT or none: (default: caffeine:)")
    private @Nullable String cache;

    @Option(
            names = "--mode",
            paramLabel = "M",
            description = "production, or development with the inside of each error (default: production)")
    private @Nullable String mode;

    Map<Setting, String> flags() {
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        put(flags, Setting.PORT, port);
        put(flags, Setting.HOST, host);
        put(flags, Setting.CACHE, cache);
        put(flags, Setting.MODE, mode);
        return flags;
    }

    /** Serves until the process is told to end, then closes what was opened. */
    static void serve(Assembly assembly, Settings settings, PrintWriter out) throws InterruptedException {
        HttpServer server = assembly.startServer(Doctor.warnings(settings));
        CountDownLatch closed = new CountDownLatch(1);
        Shutdown.onSignal(
                deadline -> {
                    try {
                        return server.stop(settings.server().lameDuck(), deadline);
                    } finally {
                        assembly.close();
                        closed.countDown();
                    }
                },
                assembly.clock());
        out.println("Evenkeel is ready: " + address(settings.server().host(), server.port()));
        if (settings.server().adminPort() != null) {
            out.println("Health and metrics: " + address(settings.server().adminHost(), server.adminPort()));
        }
        out.flush();
        closed.await();
    }

    /** An IPv6 address stands in brackets, whether or not somebody wrote them. */
    static String address(String host, int port) {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port + "/";
    }

    private static void put(Map<Setting, String> flags, Setting setting, @Nullable String value) {
        if (value != null) {
            flags.put(setting, value);
        }
    }
}
