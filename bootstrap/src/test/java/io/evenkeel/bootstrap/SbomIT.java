package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials beside the program lists what is in the program, and nothing else. */
class SbomIT {

    private static final Path TARGET = Path.of("target");
    private static final Path PROGRAM = TARGET.resolve("evenkeel.jar");

    /** What says something about a jar; of two jars one alone may keep its own. */
    private static final Pattern ABOUT = Pattern.compile("META-INF/([^/]*|maven/.*|versions/.*|services/.*)|.*/"
            + "|(.*/)?(module-info|package-info)\\.class|[^/]*\\.(txt|md|html)|LICENSE.*|NOTICE.*");

    private final String sbom = read();

    @Test
    void listsTheLibrariesOfTheProgramAndNoOther() throws IOException {
        assertThat(packed()).hasSizeGreaterThan(20);
        assertThat(listed(sbom)).isEqualTo(packed());
    }

    @Test
    void isInTheFormThatToolsRead() {
        JsonNode bom = JsonMapper.shared().readTree(sbom);

        assertThat(bom.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bom.get("metadata").get("component").get("name").asString()).isEqualTo("evenkeel-bootstrap");
        assertThat(bom.get("components")).allSatisfy(component -> {
            assertThat(component.get("purl").asString()).startsWith("pkg:maven/");
            assertThat(component.get("hashes")).isNotEmpty();
        });
    }

    @Test
    void aLibraryThatIsMissingIsFound() throws IOException {
        assertThat(listed(sbom.replace("\"undertow-core\"", "\"another\""))).isNotEqualTo(packed());
    }

    private static String read() {
        try {
            return Files.readString(TARGET.resolve("evenkeel.cdx.json"));
        } catch (IOException missing) {
            throw new AssertionError("the build has made no bill of materials", missing);
        }
    }

    private static Set<String> listed(String text) {
        return StreamSupport.stream(
                        JsonMapper.shared().readTree(text).get("components").spliterator(), false)
                .map(component -> component.get("name").asString() + "-"
                        + component.get("version").asString() + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The jars of the class path of which the program holds something. */
    private static Set<String> packed() throws IOException {
        Set<String> packed = new TreeSet<>();
        try (JarFile program = new JarFile(PROGRAM.toFile())) {
            for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                Path path = Path.of(element);
                if (element.endsWith(".jar") && Files.exists(path) && !isOwn(path)) {
                    try (JarFile jar = new JarFile(path.toFile())) {
                        if (jar.stream()
                                .anyMatch(
                                        entry -> !ABOUT.matcher(entry.getName()).matches()
                                                && program.getEntry(entry.getName()) != null)) {
                            packed.add(String.valueOf(path.getFileName()));
                        }
                    }
                }
            }
        }
        return packed;
    }

    /** The program itself, packed with its libraries or without them. */
    private static boolean isOwn(Path jar) {
        String name = String.valueOf(jar.getFileName());
        return name.startsWith("evenkeel-bootstrap-") || jar.endsWith(PROGRAM);
    }
}
