package io.evenkeel.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

/** The classes that the rules look at. */
final class Imported {

    /** Every class that ships: no test, and nothing twice out of the runnable jar. */
    static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/evenkeel.jar"))
            .importPackages(Root.PRODUCTION.name());

    private Imported() {}

    static JavaClasses seeded(String topic) {
        return new ClassFileImporter().importPackages(Root.seeded(topic).name());
    }
}
