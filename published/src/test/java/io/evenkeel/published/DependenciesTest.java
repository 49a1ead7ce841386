package io.evenkeel.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever embeds the library gets no library of others along with it. */
class DependenciesTest {

    /** Annotations, of which no class is loaded at run time. */
    private static final String ANNOTATIONS = "jspecify";

    @Test
    void theDomainNeedsNothing() {
        assertThat(effective(Pom.of("domain"))).containsExactly(ANNOTATIONS);
    }

    @Test
    void theApplicationNeedsTheDomainAlone() {
        assertThat(effective(Pom.of("application"))).containsExactlyInAnyOrder("evenkeel-domain", ANNOTATIONS);
    }

    @Test
    void noProfileAddsAnything() {
        assertThat(PublishedModules.folders())
                .allSatisfy(folder ->
                        assertThat(Pom.of(folder).hasDependenciesInProfiles()).isFalse());
        assertThat(Pom.of("").hasDependenciesInProfiles()).isFalse();
    }

    @Test
    void aDependencyThatWasAddedIsFound() {
        Pom changed = Pom.parse("<project><dependencies>"
                + "<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId></dependency>"
                + "<dependency><groupId>a</groupId><artifactId>for-tests</artifactId><scope>test</scope></dependency>"
                + "</dependencies></project>");

        assertThat(effective(changed)).containsExactlyInAnyOrder("slf4j-api", ANNOTATIONS);
    }

    /** With what every module inherits. */
    private static Set<String> effective(Pom pom) {
        Set<String> effective = new TreeSet<>(Pom.of("").dependencies());
        effective.addAll(pom.dependencies());
        return effective;
    }
}
