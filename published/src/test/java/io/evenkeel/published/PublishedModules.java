package io.evenkeel.published;

import java.nio.file.Path;
import java.util.List;

/** The modules whose jars others can get: all that do not say that they are not deployed. */
final class PublishedModules {

    private PublishedModules() {}

    static List<String> folders() {
        return Pom.of("").modules().stream()
                .filter(folder -> Pom.of(folder).isJar() && Pom.of(folder).isPublished())
                .toList();
    }

    static List<String> artifacts() {
        return folders().stream().map(folder -> Pom.of(folder).artifactId()).toList();
    }

    /** The jar that a build has made of a module. */
    static Path jar(String folder) {
        String name = Pom.of(folder).artifactId() + "-" + Pom.of("").version() + ".jar";
        return Pom.ROOT.resolve(folder).resolve("target").resolve(name);
    }
}
