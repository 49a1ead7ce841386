package io.evenkeel.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java modules of the jars are what docs/reference/packages.md says. */
class ModulesIT {

    private static final String PAGE = "docs/reference/packages.md";

    static List<String> folders() {
        return PublishedModules.folders();
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "tck"})
    void exportsWhatThePageSays(String folder) throws IOException {
        ModuleDescriptor module = module(folder);

        assertThat(exports(module)).hasSizeGreaterThan(3);
        assertThat(described(Files.readString(Pom.ROOT.resolve(PAGE)), module.name()))
                .isEqualTo(exports(module));
    }

    @Test
    void theDomainNeedsNoModuleAtRunTime() {
        assertThat(needed(module("domain"))).containsExactly("java.base");
        assertThat(needed(module("application"))).containsExactlyInAnyOrder("java.base", "io.evenkeel.domain");
    }

    /** A name that follows from the name of a file would change with the file. */
    @ParameterizedTest
    @MethodSource("folders")
    void everyJarSaysTheNameOfItsModule(String folder) throws IOException {
        String name = "io.evenkeel." + folder.replace('-', '.');

        assertThat(module(folder).name()).isEqualTo(name);
        assertThat(Files.readString(Pom.ROOT.resolve(PAGE))).contains("`" + name + "`");
    }

    @Test
    void aPackageThatIsNotDescribedIsFound() {
        String page = "## `io.evenkeel.domain`\n| `a` | x |\n## `other`\n| `b` | y |\n";

        assertThat(described(page, "io.evenkeel.domain")).containsExactly("a");
        assertThat(described(page, "io.evenkeel.domain")).isNotEqualTo(exports(module("domain")));
    }

    private static ModuleDescriptor module(String folder) {
        return new PublishedJar(PublishedModules.jar(folder)).module();
    }

    private static Set<String> exports(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> needed(ModuleDescriptor module) {
        return module.requires().stream()
                .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages in the table below the heading of a module. */
    private static Set<String> described(String page, String module) {
        String below = page.substring(page.indexOf("## `" + module + "`"));
        String section = below.substring(0, (below + "\n## ").indexOf("\n## "));
        return Pattern.compile("(?m)^\\| `([a-z.]+)` \\|")
                .matcher(section)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
