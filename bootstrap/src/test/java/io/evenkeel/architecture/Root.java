package io.evenkeel.architecture;

/**
 * The package below which a project lies: production, or a small one that breaks the rules of a topic on purpose.
 *
 * @param name the full name of the package
 */
record Root(String name) {

    static final Root PRODUCTION = new Root("io.evenkeel");

    /** A project without a single class. */
    static final Root NOWHERE = new Root("io.evenkeel.nowhere");

    static Root seeded(String topic) {
        return new Root("io.evenkeel.architecture.seeded." + topic);
    }

    /** The full name of a package or class of the project. */
    String at(String relative) {
        return name + "." + relative;
    }

    /** The pattern for a package of the project and all below it. */
    String within(String relative) {
        return at(relative) + "..";
    }

    /** The pattern for the whole project. */
    String all() {
        return name + "..";
    }

    /** Whether a package or class belongs to the project. */
    boolean holds(String fullName) {
        return fullName.startsWith(name + ".");
    }

    /** The name inside the project. */
    String relative(String fullName) {
        return fullName.substring(name.length() + 1);
    }
}
