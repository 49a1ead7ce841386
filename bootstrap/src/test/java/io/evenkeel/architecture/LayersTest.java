package io.evenkeel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.evenkeel.architecture.Rule.rule;

import java.util.List;

/** The layers: a dependency may only point inward. */
class LayersTest implements RulesContract {

    private static final Rule DOMAIN = rule(
            "the domain uses only the language",
            root -> classes()
                    .that()
                    .resideInAPackage(root.within("domain"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(root.within("domain"), "java..", "org.jspecify..")
                    .because("people embed the domain without taking anything else along"),
            "domain.AsksAPort");

    private static final Rule APPLICATION = rule(
            "the application uses only the domain and the language",
            root -> classes()
                    .that()
                    .resideInAPackage(root.within("application"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(root.within("application"), root.within("domain"), "java..", "org.jspecify..")
                    .because("a use case must outlive every technology around it"),
            "application.KnowsAnAdapter",
            "application.LogsByItself");

    private static final Rule TEST_KIT = rule(
            "the test kit uses only the application, the domain and the language",
            root -> classes()
                    .that()
                    .resideInAPackage(root.within("tck"))
                    .and()
                    .resideOutsideOfPackage(root.at("tck.contract"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            root.within("tck"),
                            root.within("application"),
                            root.within("domain"),
                            "java..",
                            "org.jspecify..")
                    .because("the in-memory adapters ship with the server, which has no test library"),
            "tck.data.AssertsByItself",
            "tck.memory.KnowsAnAdapter");

    private static final Rule CONTRACTS = rule(
            "the contracts use only the kit, JUnit and AssertJ besides",
            root -> classes()
                    .that()
                    .resideInAPackage(root.at("tck.contract"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            root.within("tck"),
                            root.within("application"),
                            root.within("domain"),
                            "java..",
                            "org.jspecify..",
                            "org.junit.jupiter.api..",
                            "org.assertj.core.api..")
                    .because("a contract binds every adapter and so may know none"),
            "tck.contract.KnowsAnAdapter");

    private static final Rule TEST_LIBRARIES = rule(
            "only the contracts use test libraries",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root.all())
                    .and()
                    .resideOutsideOfPackage(root.at("tck.contract"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.junit..", "org.assertj..", "org.mockito..", "org.opentest4j..")
                    .because("nothing else of what ships is test code"),
            "tck.data.AssertsByItself");

    private static final Rule ADAPTERS_APART = rule(
            "no adapter uses another adapter",
            root -> slices().matching(root.at("adapter.(*).."))
                    .should()
                    .notDependOnEachOther()
                    .because("one can be swapped without touching the rest"),
            "adapter.cache.KnowsAnotherAdapter");

    private static final Rule ADAPTERS_INWARD = rule(
            "no adapter uses the bootstrap or the test kit",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root.within("adapter"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(root.within("bootstrap"), root.within("tck"))
                    .because("what wires an adapter lies outside of it"),
            "adapter.cache.BorrowsFromTheKit",
            "adapter.cache.ReadsTheSettings");

    @Override
    public String topic() {
        return "layers";
    }

    @Override
    public List<Rule> rules() {
        return List.of(DOMAIN, APPLICATION, TEST_KIT, CONTRACTS, TEST_LIBRARIES, ADAPTERS_APART, ADAPTERS_INWARD);
    }
}
