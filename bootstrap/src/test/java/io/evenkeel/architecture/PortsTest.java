package io.evenkeel.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static io.evenkeel.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The driven ports: narrow, with one family of errors and a deadline in every call of a store. */
class PortsTest implements RulesContract {

    private static final String PORTS = "application.port.out";
    private static final int MOST_METHODS = 7;

    private static final Rule INTERFACES = rule(
            "driven ports are interfaces, and with them lie only their values and errors",
            root -> classes()
                    .that()
                    .resideInAPackage(root.at(PORTS))
                    .and()
                    .areNotAssignableTo(Throwable.class)
                    .should()
                    .beInterfaces()
                    .orShould()
                    .beRecords()
                    .orShould()
                    .beEnums()
                    .because("behaviour behind a port belongs to its adapters"),
            PORTS + ".AbstractStore");

    private static final Rule NARROW = rule(
            "a driven port has 1 to 7 methods",
            root -> classes()
                    .that()
                    .resideInAPackage(root.at(PORTS))
                    .and()
                    .areInterfaces()
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should(haveAFewMethods())
                    .because("a decorator, which has to repeat them all, must stay short"),
            PORTS + ".EmptyLedger",
            PORTS + ".WideLedger");

    private static final Rule ONE_FAMILY = rule(
            "driven ports have one family of errors",
            root -> classes()
                    .that()
                    .resideInAPackage(root.at(PORTS))
                    .and()
                    .areAssignableTo(Throwable.class)
                    .should()
                    .beAssignableTo(root.at(PORTS + ".StoreException"))
                    .andShould()
                    .beAssignableTo(RuntimeException.class)
                    .because("a caller tells failures apart by the members of one sealed type"),
            PORTS + ".LedgerException");

    private static final Rule UNCHECKED = rule(
            "driven ports declare no checked exception",
            root -> noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(root.at(PORTS))
                    .should()
                    .declareThrowableOfType(assignableTo(Throwable.class)
                            .and(DescribedPredicate.not(assignableTo(RuntimeException.class))))
                    .because("a checked exception is a driver's failure, not the port's"),
            PORTS + ".FileLedger");

    private static final Rule DEADLINES = rule(
            "every call of a store ends with its deadline",
            root -> methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(root.at(PORTS))
                    .and()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Store")
                    .should(takeADeadlineLast(root))
                    .because("a call without a limit holds its thread for as long as the store pleases"),
            PORTS + ".PatientStore");

    @Override
    public String topic() {
        return "ports";
    }

    @Override
    public List<Rule> rules() {
        return List.of(INTERFACES, NARROW, ONE_FAMILY, UNCHECKED, DEADLINES);
    }

    private static ArchCondition<JavaClass> haveAFewMethods() {
        return new ArchCondition<>("have 1 to " + MOST_METHODS + " methods") {
            @Override
            public void check(JavaClass port, ConditionEvents events) {
                // A generic interface comes with the methods of Object, which no decorator repeats.
                long methods = port.getAllMethods().stream()
                        .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                        .count();
                events.add(new SimpleConditionEvent(
                        port,
                        methods >= 1 && methods <= MOST_METHODS,
                        "Interface <" + port.getName() + "> has " + methods + " methods"));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeADeadlineLast(Root root) {
        return new ArchCondition<>("take a deadline last") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> parameters = method.getRawParameterTypes();
                boolean deadlineLast = !parameters.isEmpty()
                        && parameters.get(parameters.size() - 1).getName().equals(root.at("application.time.Deadline"));
                events.add(new SimpleConditionEvent(
                        method, deadlineLast, "Method <" + method.getFullName() + "> takes no deadline last"));
            }
        };
    }
}
