package io.evenkeel.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JarsIT {

    private static final String NAME = "io/evenkeel/published/JarsIT.class";

    static List<String> folders() {
        return PublishedModules.folders();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyClassIsForJava17(String folder) {
        assertThat(jar(folder).otherVersions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void noTestIsPublished(String folder) {
        assertThat(jar(folder).testClasses(Pom.ROOT.resolve(folder).resolve("target/test-classes")))
                .isEmpty();
    }

    /** So that the two above look at something. */
    @Test
    void thereAreHundredsOfClasses() {
        int classes =
                folders().stream().mapToInt(folder -> jar(folder).classes()).sum();

        assertThat(classes).isGreaterThan(500);
    }

    @Test
    void aClassForAnotherVersionIsFound(@TempDir Path folder) throws IOException {
        byte[] newer = bytesOfThisClass();
        newer[7] = 65;

        assertThat(new PublishedJar(jarWith(folder, newer)).otherVersions()).containsExactly(NAME + " has version 65");
    }

    @Test
    void aTestThatGotIntoAJarIsFound(@TempDir Path folder) throws IOException {
        PublishedJar jar = new PublishedJar(jarWith(folder, bytesOfThisClass()));

        assertThat(jar.testClasses(folder)).containsExactly(NAME);
        assertThat(jar.otherVersions()).isEmpty();
    }

    private static PublishedJar jar(String folder) {
        return new PublishedJar(PublishedModules.jar(folder));
    }

    private static byte[] bytesOfThisClass() throws IOException {
        try (InputStream in = JarsIT.class.getResourceAsStream("JarsIT.class")) {
            return Objects.requireNonNull(in, NAME).readAllBytes();
        }
    }

    private static Path jarWith(Path folder, byte[] bytes) throws IOException {
        Path jar = folder.resolve("some.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(NAME));
            out.write(bytes);
        }
        return jar;
    }
}
