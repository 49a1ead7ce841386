package io.evenkeel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is watched is what the server shows: no rule and no panel looks for a series that is not there. */
class MonitoringTest {

    private static final Pattern SERIES =
            Pattern.compile("\\b(?:http_server|evenkeel|db_client|jvm|process|system)_[a-z0-9_]+(?=\\{|\\[|\\)| |/|,)");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|by \\([^)]*\\)");
    private static final Pattern PARTS = Pattern.compile("_(bucket|count|sum|max)$");
    private static final Pattern EXPRESSION = Pattern.compile("\"expr\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9_]+)` \\|");

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "grafana.json"})
    void namesOnlySeriesThatAreDescribed(String file) throws IOException {
        String text = Files.readString(Pages.ROOT.resolve("monitoring").resolve(file));
        Set<String> named = series(file.endsWith(".json") ? expressions(text) : text);

        assertThat(named).hasSizeGreaterThan(5);
        assertThat(described()).containsAll(named);
    }

    @Test
    void aSeriesThatIsNotThereIsFound() throws IOException {
        Set<String> named =
                series("expr: rate(evenkeel_store_faults_total{port=\"a\"}[5m]) > jvm_gc_live_data_size_bytes / 2");

        assertThat(named).containsExactlyInAnyOrder("evenkeel_store_faults_total", "jvm_gc_live_data_size_bytes");
        assertThat(described()).doesNotContainAnyElementsOf(Set.of("evenkeel_store_faults_total"));
    }

    /** What a dashboard asks for, one expression a line. */
    private static String expressions(String json) {
        return EXPRESSION.matcher(json).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
    }

    /** Every series in expressions, without the names of labels and the parts of a distribution. */
    private static Set<String> series(String text) {
        return SERIES.matcher(LABELS.matcher(text).replaceAll("{}"))
                .results()
                .map(found -> PARTS.matcher(found.group()).replaceAll(""))
                .map(found -> found.equals("db_client_connection") ? "db_client_connection_count" : found)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> described() throws IOException {
        return ROW.matcher(Files.readString(Pages.ROOT.resolve("docs/reference/metrics.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
