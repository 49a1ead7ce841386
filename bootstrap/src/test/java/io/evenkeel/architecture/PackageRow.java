package io.evenkeel.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One package and what it may use.
 *
 * @param name the package, inside the project
 * @param packages the packages of the project, none of which stands for those below it
 * @param libraries the packages of libraries and of the less plain part of the language; two dots stand for all below
 */
record PackageRow(String name, List<String> packages, List<String> libraries) {

    /** What computes and nothing more. Input, output, threads and databases are named where they are used. */
    static final Set<String> LANGUAGE = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.nio.charset",
            "java.text",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    static PackageRow row(String name) {
        return new PackageRow(name, List.of(), List.of());
    }

    PackageRow packages(String... more) {
        return new PackageRow(name, joined(packages, more), libraries);
    }

    PackageRow libraries(String... more) {
        return new PackageRow(name, packages, joined(libraries, more));
    }

    /** Whether the row grants the use of a package, given by its full name. */
    boolean grants(String used, Root root) {
        return used.equals(root.at(name))
                || LANGUAGE.contains(used)
                || packages.stream().map(root::at).anyMatch(used::equals)
                || libraries.stream().anyMatch(library -> matches(library, used));
    }

    /** The grants that none of these classes, all of the package, makes use of. */
    Set<String> unused(Iterable<JavaClass> classes, Root root) {
        Set<String> used = new TreeSet<>();
        for (JavaClass one : classes) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                used.add(dependency.getTargetClass().getPackageName());
            }
        }
        Set<String> unused = new TreeSet<>();
        packages.stream().filter(granted -> !used.contains(root.at(granted))).forEach(unused::add);
        libraries.stream()
                .filter(granted -> used.stream().noneMatch(one -> matches(granted, one)))
                .forEach(unused::add);
        return unused;
    }

    private static boolean matches(String pattern, String fullName) {
        return PackageMatcher.of(pattern).matches(fullName);
    }

    private static List<String> joined(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
