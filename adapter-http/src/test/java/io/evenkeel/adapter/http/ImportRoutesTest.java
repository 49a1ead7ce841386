package io.evenkeel.adapter.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Session files over HTTP. */
class ImportRoutesTest {

    private static final String IMPORT = "/api/v1/sessions/import";
    private static final String HEADER = "external_id,trainer,activity,planned_start,planned_end\n";
    private static final String GOOD = "1,Ada,Yoga,2026-03-02T18:00Z,2026-03-02T19:00Z\n";
    private static final String BAD = "2,Ada,Yoga,2026-03-02T18:00Z,soon\n";
    private static final String OTHER = "3,Bo,Yoga,2026-03-03T18:00Z,2026-03-03T19:00Z\n";
    private static final String HEAD =
            "POST " + IMPORT + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + "Content-Type: text/csv\r\n";

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void takesGoodRecordsInAndSaysWhatIsWrongWithTheOthers() throws Exception {
        HttpResponse<String> response = csv("", HEADER + GOOD + BAD + OTHER);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("""
                {"stored":true,"added":2,"replaced":0,"unchanged":0,"rejected":1,"rejects":[\
                {"line":3,"column":"planned_end","code":"BAD_TIME","reason":"%s"}],"ignored":[]}""".formatted(reason(response)));
        assertThat(server.get("/api/v1/sessions").body()).contains("\"externalId\":\"3\"");
    }

    @Test
    void leavesAloneWhatIsThereAlready() throws Exception {
        csv("", HEADER + GOOD);

        assertThat(csv("", HEADER + GOOD + OTHER).body())
                .startsWith("{\"stored\":true,\"added\":1,\"replaced\":0,\"unchanged\":1,\"rejected\":0,");
    }

    @Test
    void storesNothingWhenAnythingIsBadAndThatIsAskedFor() throws Exception {
        assertThat(csv("?onReject=stop", HEADER + GOOD + BAD).body())
                .startsWith("{\"stored\":false,\"added\":1,\"replaced\":0,\"unchanged\":0,\"rejected\":1,");
        assertThat(server.get("/api/v1/sessions").body()).startsWith("{\"sessions\":[],");

        assertThat(csv("?onReject=stop", HEADER + GOOD).body())
                .startsWith("{\"stored\":true,\"added\":1,\"replaced\":0,\"unchanged\":0,\"rejected\":0,");
    }

    @Test
    void storesNothingInADryRun() throws Exception {
        assertThat(csv("?dryRun=true", HEADER + GOOD).body()).startsWith("{\"stored\":false,\"added\":1,");
        assertThat(server.get("/api/v1/sessions").body()).startsWith("{\"sessions\":[],");
    }

    @Test
    void readsOneObjectInEachLineToo() throws Exception {
        HttpResponse<String> response = server.upload(IMPORT, "application/x-ndjson", """
                {"activity":"Yoga","planned_start":"2026-03-02T18:00Z","planned_end":"2026-03-02T19:00Z","mood":"good"}
                """);

        assertThat(response.body()).startsWith("{\"stored\":true,\"added\":1,").endsWith("\"ignored\":[\"mood\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "dryRun=perhaps, dryRun, UNKNOWN_VALUE",
        "onReject=cry, onReject, UNKNOWN_VALUE",
        "mapping=x, mapping, BAD_MAPPING",
        "mapping=%7B%22fields%22%3A%7B%22mood%22%3A%7B%22column%22%3A%22m%22%7D%7D%7D, mapping, BAD_MAPPING",
        "map=x, map, UNKNOWN_PARAMETER"
    })
    void namesTheParameterThatIsWrong(String query, String pointer, String code) throws Exception {
        HttpResponse<String> response = csv("?" + query, HEADER + GOOD);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    @Test
    void readsForeignColumnsByAMappingThatIsSentAlong() throws Exception {
        String mapping = """
                {"separator":";","fields":{"activity":{"column":"what"},"trainer":{"constant":"Ada"},\
                "planned_start":{"column":"when","pattern":"dd.MM.yyyy HH:mm"},\
                "planned_end":{"field":"planned_start","plus-minutes":45}}}""";

        HttpResponse<String> response = csv(
                "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8),
                "when;what;mood\n02.03.2026 18:00;Yoga;good\n");

        assertThat(response.body()).startsWith("{\"stored\":true,\"added\":1,").endsWith("\"ignored\":[\"mood\"]}");
        assertThat(server.get("/api/v1/sessions").body())
                .contains("\"plannedStart\":\"2026-03-02T18:00:00Z\"")
                .contains("\"plannedEnd\":\"2026-03-02T18:45:00Z\"");
    }

    @Test
    void aMappingCanReachNeitherFilesNorVariables() throws Exception {
        for (String mapping :
                List.of("include \"/etc/hostname\"", "{\"fields\": ${?PATH}}", "{\"fields\":" + "[".repeat(9_000))) {
            HttpResponse<String> response =
                    csv("?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8), HEADER);

            assertThat(response.statusCode()).as(response.body()).isBetween(400, 431);
        }
    }

    @Test
    void takesACalendarIn() throws Exception {
        HttpResponse<String> response = server.upload(IMPORT, "text/calendar", """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VEVENT\r
                UID:1\r
                SUMMARY:Yoga\r
                DTSTART:20260302T180000Z\r
                DTEND:20260302T190000Z\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);

        assertThat(response.body()).startsWith("{\"stored\":true,\"added\":1,");
        assertThat(server.upload(IMPORT + "?mapping=x", "text/calendar", "").body())
                .contains("NOT_FOR_THIS_FORM");
    }

    @Test
    void saysWhatAFileThatIsNoneLacks() throws Exception {
        HttpResponse<String> response = csv("", "name;age\nAda;36\n");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("{\"stored\":true,\"added\":0,").contains("\"code\":\"MISSING_COLUMN\"");
    }

    @Test
    void takesFilesThatAreLargerThanOtherBodies() throws Exception {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; file.length() < 3 * 1024 * 1024; i++) {
            file.append(i).append(",Ada,Yoga,2026-03-02T18:00Z,2026-03-02T19:00Z\n");
        }

        assertThat(csv("", file.toString()).body())
                .startsWith("{\"stored\":true,")
                .contains("\"rejected\":0,");
    }

    @Test
    void endsWhenTheClientWaitsNoLonger() throws Exception {
        HttpResponse<String> response = server.upload(IMPORT, "text/csv", HEADER + GOOD, "Request-Timeout", "0.000001");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("\"code\":\"IMPORT_UNFINISHED\"").contains("\"read\":0");
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsSent() throws Exception {
        assertThat(server.sendAndHold(HEAD + "Content-Length: 52428801\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("BODY_TOO_LARGE");
    }

    @Test
    void refusesWhatIsNoSessionFile() throws Exception {
        assertThat(server.upload(IMPORT, "image/png", "x").statusCode()).isEqualTo(415);
    }

    @Test
    void holdsFewUploadsAtATimeAndNoWorkerForThem() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < HttpServer.UPLOADS; i++) {
                slow.add(begin());
            }
            server.awaitUploads(HttpServer.UPLOADS);

            assertThat(csv("", HEADER + GOOD).body()).contains("\"code\":\"OVERLOADED\"");
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);

            Socket first = slow.remove(0);
            first.getOutputStream().write((GOOD + "0").getBytes(ISO_8859_1));
            first.getOutputStream().flush();
            assertThat(new String(first.getInputStream().readAllBytes(), ISO_8859_1))
                    .startsWith("HTTP/1.1 200 ");
            first.close();
            server.awaitUploads(HttpServer.UPLOADS - 1);
            assertThat(csv("", HEADER + OTHER).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** Not even of a client that leaves in the middle. */
    @Test
    void leavesNoFileBehind() throws Exception {
        csv("", HEADER + GOOD);
        begin().close();

        try (Stream<Path> files = Files.list(server.uploadFolder())) {
            assertThat(files).isEmpty();
        }
    }

    /** A file of {@code HEADER}, {@code GOOD} and one character more, of which the second part is to come. */
    private Socket begin() throws IOException {
        Socket socket = server.connect();
        int length = HEADER.length() + GOOD.length() + 1;
        socket.getOutputStream().write((HEAD + "Content-Length: " + length + "\r\n\r\n" + HEADER).getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private HttpResponse<String> csv(String query, String file) throws IOException, InterruptedException {
        return server.upload(IMPORT + query, "text/csv; charset=utf-8", file);
    }

    private static String reason(HttpResponse<String> response) {
        return response.body().replaceFirst(".*\"reason\":\"", "").replaceFirst("\"}.*", "");
    }
}
