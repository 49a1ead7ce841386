package io.evenkeel.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must be true of the rules of a topic: production keeps them, and they see what breaks them. */
interface RulesContract {

    /** The package of the seeded violations, below {@code seeded}. */
    String topic();

    List<Rule> rules();

    @TestFactory
    default Stream<DynamicTest> productionKeepsEachRule() {
        return each(rule -> rule.below(Root.PRODUCTION).check(Imported.PRODUCTION));
    }

    @TestFactory
    default Stream<DynamicTest> eachRuleReportsItsSeededViolationsAndNobodyElse() {
        Root root = Root.seeded(topic());
        JavaClasses seeds = Imported.seeded(topic());

        return each(rule ->
                assertThat(Reported.classes(rule, root, seeds)).containsExactlyInAnyOrderElementsOf(rule.violators()));
    }

    @TestFactory
    default Stream<DynamicTest> eachRuleFailsWhereThereIsNothingToCheck() {
        return each(rule -> assertThatThrownBy(() -> rule.below(Root.NOWHERE).check(Imported.PRODUCTION))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes"));
    }

    private Stream<DynamicTest> each(Consumer<Rule> test) {
        return rules().stream().map(rule -> DynamicTest.dynamicTest(rule.sentence(), () -> test.accept(rule)));
    }
}
