package io.evenkeel.application.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.incident.IncidentDifference;
import io.evenkeel.application.port.in.incident.IncidentOrigin;
import io.evenkeel.application.port.in.incident.IncidentReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private final IncidentService service =
            new IncidentService(() -> Instant.EPOCH, () -> 0, "2.0", alert -> {}, 1_000_000);

    @Test
    void showWhatIsMoreFrequentInAGroupThanInTheOthers() {
        record("a", "GET /x", "2.0", "store", 9);
        record("a", "GET /y", "2.0", "store", 1);
        record("b", "GET /x", "1.0", "store", 10);
        record("c", "GET /z", "1.0", null, 30);

        assertThat(differences("a"))
                .containsExactly(
                        new IncidentDifference("release", "2.0", 1, 0),
                        new IncidentDifference("dependency", "store", 1, 0.25),
                        new IncidentDifference("place", "GET /x", 0.9, 0.25));
    }

    @Test
    void areNoneWhereEverythingIsLikeElsewhere() {
        record("a", "GET /x", "2.0", "store", 10);
        record("b", "GET /x", "2.0", "store", 90);

        assertThat(differences("a")).isEmpty();
    }

    @Test
    void areNoneWithoutOthersToCompareWith() {
        record("a", "GET /x", "2.0", "store", 10);
        service.record(new IncidentReport(IncidentOrigin.BROWSER, "b", "C", "t", "/", null, null, null, 10));

        assertThat(differences("a")).isEmpty();
    }

    @Test
    void nameNoValueThatStandsForMany() {
        for (int i = 0; i < 100; i++) {
            record("a", "GET /" + i, "2.0", null, 1);
        }
        record("b", "GET /b", "2.0", "store", 100);

        assertThat(differences("a")).isEmpty();
        assertThat(differences("b")).extracting(IncidentDifference::value).containsExactly("store", "GET /b");
    }

    private List<IncidentDifference> differences(String fingerprint) {
        return service.list(10).incidents().stream()
                .filter(each -> each.fingerprint().equals(fingerprint))
                .findAny()
                .orElseThrow()
                .differences();
    }

    private void record(String fingerprint, String place, String release, @Nullable String dependency, int times) {
        service.record(new IncidentReport(
                IncidentOrigin.SERVER, fingerprint, "C", "t", place, release, dependency, null, times));
    }
}
