package io.evenkeel.benchmarks.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** This server with its demonstration, signed in. Closing it ends it. */
final class Evenkeel implements AutoCloseable {

    static final String REPORT = "api/v1/statistics/adherence?from=2026-01-01&to=2026-07-01";

    private final RunningPeer peer;
    private final String token;

    private Evenkeel(RunningPeer peer, String token) {
        this.peer = peer;
        this.token = token;
    }

    static Evenkeel start(Path jar, Path folder) throws IOException, InterruptedException {
        RunningPeer peer = RunningPeer.start(
                new Contestant(
                        "Evenkeel",
                        List.of("java", "-jar", jar.toString(), "demo", "--port", "0"),
                        Map.of(
                                "XDG_DATA_HOME",
                                folder.toString(),
                                // The quota counts, but is never used up.
                                "EVENKEEL_LIMITS_REQUESTS_PER_MINUTE",
                                "10000000")),
                folder);
        Matcher told =
                Pattern.compile("with the password (\\S+)\\.").matcher(Files.readString(folder.resolve("peer.err")));
        if (!told.find()) {
            peer.close();
            throw new IOException("the demonstration did not say its password");
        }
        String answer = send(HttpRequest.newBuilder(peer.target().address().resolve("api/v1/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"username\":\"demo\",\"password\":\"" + told.group(1) + "\"}"))
                .build());
        return new Evenkeel(peer, answer.replaceFirst(".*\"accessToken\":\"([^\"]+)\".*", "$1"));
    }

    RunningPeer peer() {
        return peer;
    }

    /** A report of half a year, which it keeps once it has computed it. */
    Target report() {
        return new Target(peer.target().address().resolve(REPORT), token);
    }

    /** What it answers; the others answer the same. */
    String body() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(report().address())
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        peer.close();
    }
}
