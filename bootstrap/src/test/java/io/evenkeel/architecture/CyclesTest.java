package io.evenkeel.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.evenkeel.architecture.Rule.rule;

import java.util.List;

/** The circles that nobody may close, coarse to fine. */
class CyclesTest implements RulesContract {

    private static final Rule MODULES = rule(
            "the layers form no cycle",
            root -> slices().matching(root.at("(*).."))
                    .should()
                    .beFreeOfCycles()
                    .because("a layer is published and understood without those around it"),
            "application.port.PointsInward",
            "domain.session.PointsOutward");

    private static final Rule FEATURES = rule(
            "the features of a layer form no cycle",
            root -> slices().matching(root.at("(*).(*).."))
                    .should()
                    .beFreeOfCycles()
                    .because("a feature is read, changed and thrown away as a whole"),
            "tck.fault.PointsToMemory",
            "tck.memory.PointsToFaults");

    private static final Rule PACKAGES = rule(
            "the packages form no cycle",
            root -> slices().matching(root.at("(**)"))
                    .should()
                    .beFreeOfCycles()
                    .because("two packages in a circle are one package"),
            "adapter.http.PointsToTheRoutes",
            "adapter.http.route.PointsToTheServer");

    @Override
    public String topic() {
        return "cycles";
    }

    @Override
    public List<Rule> rules() {
        return List.of(MODULES, FEATURES, PACKAGES);
    }
}
