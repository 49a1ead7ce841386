package io.evenkeel.published;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A POM, as far as these tests look at one. */
final class Pom {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    /** The POM of a folder of the repository; the empty text means the root. */
    static Pom of(String folder) {
        try {
            return parse(Files.readString(ROOT.resolve(folder).resolve("pom.xml")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Pom parse(String text) {
        try {
            return new Pom(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException bad) {
            throw new IllegalArgumentException("no POM: " + bad.getMessage(), bad);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String artifactId() {
        return text(project, "artifactId");
    }

    String version() {
        return text(project, "version");
    }

    boolean isJar() {
        return text(project, "packaging").isEmpty();
    }

    /** Whether others can get it from a repository. */
    boolean isPublished() {
        return at(project, "properties").stream()
                .noneMatch(all -> text(all, "maven.deploy.skip").equals("true"));
    }

    List<String> modules() {
        return at(project, "modules", "module").stream()
                .map(Node::getTextContent)
                .toList();
    }

    /** What whoever depends on it gets as well, as far as it says so itself; what is optional counts. */
    Set<String> dependencies() {
        return dependencies(false);
    }

    /** What its tests use beside that. */
    Set<String> testDependencies() {
        return dependencies(true);
    }

    /** Dependencies that a profile adds; there must be none, for they would be there for some and not for others. */
    boolean hasDependenciesInProfiles() {
        return !at(project, "profiles", "profile", "dependencies").isEmpty();
    }

    /** What it gives versions to, with them. */
    List<String> managed() {
        return at(project, "dependencyManagement", "dependencies", "dependency").stream()
                .map(managed ->
                        text(managed, "groupId") + ":" + text(managed, "artifactId") + ":" + text(managed, "version"))
                .toList();
    }

    /** The plugins that it gives versions to, with them. */
    List<String> plugins() {
        List<Element> plugins = new ArrayList<>(at(project, "build", "pluginManagement", "plugins", "plugin"));
        plugins.addAll(at(project, "build", "plugins", "plugin"));
        return plugins.stream()
                .map(plugin -> text(plugin, "artifactId") + ":" + text(plugin, "version"))
                .toList();
    }

    private Set<String> dependencies(boolean ofTests) {
        return at(project, "dependencies", "dependency").stream()
                .filter(dependency -> text(dependency, "scope").equals("test") == ofTests)
                .map(dependency -> text(dependency, "artifactId"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Element parent, String child) {
        return at(parent, child).stream().map(Node::getTextContent).findFirst().orElse("");
    }

    private static List<Element> at(Element start, String... path) {
        List<Element> found = List.of(start);
        for (String name : path) {
            List<Element> next = new ArrayList<>();
            for (Element parent : found) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node instanceof Element element && element.getTagName().equals(name)) {
                        next.add(element);
                    }
                }
            }
            found = next;
        }
        return found;
    }
}
