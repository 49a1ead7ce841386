package io.evenkeel.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A jar that others get.
 *
 * @param path where it is
 */
record PublishedJar(Path path) {

    /** Of Java 17. */
    private static final int MAJOR_VERSION = 61;

    /** In the kit these are what it is for. */
    private static final String CONTRACTS = "io/evenkeel/tck/contract/";

    /** Classes that older or newer Java versions than 17 are needed for. */
    List<String> otherVersions() {
        List<String> others = new ArrayList<>();
        forEachClass((name, bytes) -> {
            int major = ByteBuffer.wrap(bytes).getShort(6);
            if (major != MAJOR_VERSION) {
                others.add(name + " has version " + major);
            }
        });
        return others;
    }

    /** Classes that were compiled as tests of the module, or use what only tests use. */
    List<String> testClasses(Path compiledTests) {
        List<String> tests = new ArrayList<>();
        forEachClass((name, bytes) -> {
            boolean usesTestLibraries = new String(bytes, StandardCharsets.ISO_8859_1).contains("org/junit/");
            if (Files.exists(compiledTests.resolve(name)) || (usesTestLibraries && !name.startsWith(CONTRACTS))) {
                tests.add(name);
            }
        });
        return tests;
    }

    int classes() {
        List<String> names = new ArrayList<>();
        forEachClass((name, bytes) -> names.add(name));
        return names.size();
    }

    ModuleDescriptor module() {
        return ModuleFinder.of(path).findAll().iterator().next().descriptor();
    }

    private void forEachClass(BiConsumer<String, byte[]> visitor) {
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    visitor.accept(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the jar cannot be read: " + path, failed);
        }
    }
}
