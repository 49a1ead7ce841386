package io.evenkeel.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BomTest {

    private final Pom root = Pom.of("");
    private final Pom bom = Pom.of("bom");

    @Test
    void namesEveryPublishedModuleAndNoOther() {
        assertThat(PublishedModules.folders()).hasSizeGreaterThan(10);
        assertThat(differences(bom)).isEmpty();
    }

    @Test
    void hasTheVersionOfTheProject() {
        assertThat(bom.version()).isEqualTo(root.version());
    }

    @Test
    void usesThePluginsOfTheProject() {
        assertThat(root.plugins()).containsAll(bom.plugins());
    }

    @Test
    void theseTestsWaitForEveryPublishedModule() {
        Pom here = Pom.of("published");

        assertThat(here.isPublished()).isFalse();
        assertThat(here.testDependencies()).containsExactlyInAnyOrderElementsOf(PublishedModules.artifacts());
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsFound() {
        Pom other = Pom.parse("<project><dependencyManagement><dependencies><dependency><groupId>io.evenkeel</groupId>"
                + "<artifactId>evenkeel-corpora</artifactId><version>${project.version}</version>"
                + "</dependency></dependencies></dependencyManagement></project>");

        assertThat(differences(other))
                .contains("too much: io.evenkeel:evenkeel-corpora:${project.version}")
                .contains("missing: io.evenkeel:evenkeel-domain:${project.version}");
    }

    private static List<String> differences(Pom bom) {
        List<String> published = PublishedModules.artifacts().stream()
                .map(artifact -> "io.evenkeel:" + artifact + ":${project.version}")
                .toList();
        TreeSet<String> differences = new TreeSet<>();
        published.stream()
                .filter(artifact -> !bom.managed().contains(artifact))
                .forEach(artifact -> differences.add("missing: " + artifact));
        bom.managed().stream()
                .filter(artifact -> !published.contains(artifact))
                .forEach(artifact -> differences.add("too much: " + artifact));
        return List.copyOf(differences);
    }
}
