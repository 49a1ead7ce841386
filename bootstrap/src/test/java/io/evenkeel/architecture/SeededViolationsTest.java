package io.evenkeel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.evenkeel.architecture.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The tests of the tests: a rule that sees too little or too much is caught, and nothing is seeded in vain. */
class SeededViolationsTest {

    private static final List<RulesContract> TOPICS = List.of(
            new CyclesTest(),
            new DriversTest(),
            new LayersTest(),
            new NamingTest(),
            new PackagesTest(),
            new PortsTest(),
            new PurityTest(),
            new ShapesTest(),
            new WiringTest());

    private static final Root SEEDED = Root.seeded("layers");

    @Test
    void onlyProductionIsTakenForProduction() {
        Set<String> packages = packages(Imported.PRODUCTION);

        assertThat(packages).noneMatch(name -> name.startsWith("io.evenkeel.architecture"));
        assertThat(packages)
                .contains("io.evenkeel.domain.time", "io.evenkeel.application.port.out", "io.evenkeel.tck.memory")
                .contains("io.evenkeel.adapter.sqlite", "io.evenkeel.bootstrap");
    }

    @Test
    void everyTopicHasItsSeedsAndEverySeedItsTopic() {
        Root all = new Root("io.evenkeel.architecture.seeded");

        Set<String> seeded = new ClassFileImporter()
                .importPackages(all.name()).stream()
                        .map(JavaClass::getPackageName)
                        .filter(all::holds)
                        .map(name -> all.relative(name).split("\\.", -1)[0])
                        .collect(Collectors.toSet());

        assertThat(TOPICS).extracting(RulesContract::topic).containsExactlyInAnyOrderElementsOf(seeded);
    }

    @Test
    void everySeededViolatorExists() {
        for (RulesContract topic : TOPICS) {
            Root root = Root.seeded(topic.topic());
            JavaClasses seeds = Imported.seeded(topic.topic());

            assertThat(topic.rules())
                    .flatExtracting(Rule::violators)
                    .allSatisfy(violator ->
                            assertThat(seeds.contain(root.at(violator))).isTrue());
        }
    }

    @Test
    void aRuleThatSeesNothingIsCaught() {
        Rule blind = rule(
                "nothing is wrong",
                root -> classes().that().resideInAPackage(root.all()).should().notBeAnnotatedWith(Test.class),
                "domain.AsksAPort");

        assertThatThrownBy(() -> checkSeeds(blind))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AsksAPort");
    }

    @Test
    void aRuleThatSeesTooMuchIsCaught() {
        Rule zealous = rule(
                "nobody uses a record",
                root -> noClasses()
                        .that()
                        .resideInAPackage(root.within("domain"))
                        .should()
                        .beRecords(),
                "domain.AsksAPort");

        assertThatThrownBy(() -> checkSeeds(zealous))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KeepsToItself");
    }

    @Test
    void aRuleWithoutASeededViolationIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rule("no class is a class", root -> classes().should().beInterfaces()))
                .withMessageContaining("no class is a class");
    }

    @Test
    void aRuleThatLooksAtNoClassIsCaught() {
        Rule misspelt = rule(
                "the domian is sound",
                root -> classes()
                        .that()
                        .resideInAPackage(root.at("domian"))
                        .should()
                        .beRecords(),
                "domain.AsksAPort");

        assertThatThrownBy(() -> misspelt.below(SEEDED).check(Imported.seeded("layers")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    /** Runs the very check that every topic runs. */
    private static void checkSeeds(Rule rule) throws Throwable {
        RulesContract topic = new RulesContract() {
            @Override
            public String topic() {
                return "layers";
            }

            @Override
            public List<Rule> rules() {
                return List.of(rule);
            }
        };
        for (DynamicTest test :
                topic.eachRuleReportsItsSeededViolationsAndNobodyElse().toList()) {
            test.getExecutable().execute();
        }
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }
}
