package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the page; the test class path holds a small one. */
class DashboardTest {

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void asksAgainForThePageAndKeepsWhatIsNamedByItsHash() throws Exception {
        HttpResponse<String> page = server.get("/");
        HttpResponse<String> asset = server.get("/assets/app-1a2b.js");

        assertThat(page.body()).contains("Test page");
        assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("cache-control")).contains("no-cache");
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("content-type")).contains("text/javascript; charset=utf-8");
        assertThat(asset.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schedule", "/data", "/health-view", "/schedule?theme=dark"})
    void aLinkIntoThePageShowsThePage(String path) throws Exception {
        HttpResponse<String> page = server.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(server.get("/").body());
        assertThat(page.headers().firstValue("cache-control")).contains("no-cache");
    }

    /** Its files are asked for beside it, and would be looked for in the wrong place. */
    @ParameterizedTest
    @ValueSource(strings = {"/schedule/", "/schedule/week", "/schedules", "/health-view/"})
    void thereIsNoPageBesideItsScreens(String path) throws Exception {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void aMissingFileIsARealNotFoundThatNobodyKeeps() throws Exception {
        HttpResponse<String> response = server.get("/assets/app-old.js");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("cache-control").orElseThrow()).doesNotContain("immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../META-INF/MANIFEST.MF",
                "/assets/..%2f..%2fMETA-INF%2fMANIFEST.MF",
                "/assets/%2e%2e/index.html",
                "/assets/..%5c..%5cindex.html",
                "/assets/%2e%2e%2f.vite%2fmanifest.json",
                "/assets/app-1a2b.js%00.html",
                "/assets/.hidden",
                "/.vite/manifest.json",
                "//etc/passwd"
            })
    void leadsNowhereElse(String path) throws IOException {
        String answer = server.sendRaw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Manifest-Version");
    }
}
