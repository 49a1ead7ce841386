package io.evenkeel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.evenkeel.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The names: one can tell from a name what part a class plays. */
class NamingTest implements RulesContract {

    private static final String TECHNOLOGY =
            "(Absent|Argon2|Caffeine|Faulty|Guarded|Hmac|InMemory|Jfr|Jwt|Log|Memory|Micrometer|Mongo|No|Otlp|Random|Redis|Sqlite|Traced|Webhook|Work)";

    private static final Rule MEANINGFUL = rule(
            "no class is called Impl, Base, Helper, Util or Manager",
            root -> noClasses()
                    .that()
                    .resideInAPackage(root.all())
                    .should()
                    .haveNameMatching(".*(Impl|Base|Helper|Utils?|Manager)")
                    .because("such a name says that nobody found out what the class is"),
            "domain.SessionHelper",
            "domain.SessionUtils",
            "domain.StoreManager");

    private static final Rule DRIVING_PORTS = rule(
            "driving ports are called UseCase",
            root -> classes()
                    .that()
                    .resideInAPackage(root.within("application.port.in"))
                    .and()
                    .areAnnotatedWith(FunctionalInterface.class)
                    .should()
                    .haveSimpleNameEndingWith("UseCase")
                    .because("the use cases of the service are found by their name"),
            "application.port.in.statistics.Statistics");

    private static final Rule USE_CASES = rule(
            "what is called UseCase is a functional interface among the driving ports",
            root -> classes()
                    .that()
                    .resideInAPackage(root.all())
                    .and()
                    .haveSimpleNameEndingWith("UseCase")
                    .should()
                    .beInterfaces()
                    .andShould()
                    .beAnnotatedWith(FunctionalInterface.class)
                    .andShould()
                    .resideInAPackage(root.within("application.port.in"))
                    .because("a use case does one thing, and adapters call it without knowing who does it"),
            "application.port.in.statistics.TwofoldUseCase",
            "application.statistics.MisplacedUseCase");

    private static final Rule SERVICES_NAMED = rule(
            "what others see of a feature of the application is called Service",
            root -> classes()
                    .that()
                    .resideInAPackage(root.within("application"))
                    .and()
                    .resideOutsideOfPackages(root.within("application.port"), root.at("application.time"))
                    .and()
                    .arePublic()
                    .should()
                    .haveSimpleNameEndingWith("Service")
                    .because("only the assembly names it, to put it behind its driving port"),
            "application.statistics.StatisticsEngine");

    private static final Rule SERVICES = rule(
            "a service lies in the application and does a use case",
            root -> classes()
                    .that()
                    .resideInAPackage(root.all())
                    .and()
                    .haveSimpleNameEndingWith("Service")
                    .should()
                    .resideInAPackage(root.within("application"))
                    .andShould()
                    .implement(
                            simpleNameEndingWith("UseCase").and(resideInAPackage(root.within("application.port.in"))))
                    .because("it is called through its driving port and by no other way"),
            "adapter.sqlite.SqliteService",
            "application.statistics.IdleService");

    private static final Rule DRIVEN_PORTS = rule(
            "who does the work of a driven port is called after its technology and then the port",
            root -> classes()
                    .that()
                    .resideOutsideOfPackage(root.within("application"))
                    .and(doTheWorkOfADrivenPort(root))
                    .should(beCalledAfterTheirPort(root))
                    .because("what differs comes first, and what is the same comes last"),
            "adapter.mongo.MongoSessions",
            "adapter.sqlite.SessionStoreOnDisk");

    private static final Rule DECORATORS = rule(
            "who wraps a use case is called after what it adds",
            root -> classes()
                    .that()
                    .resideOutsideOfPackage(root.within("application"))
                    .and()
                    .implement(
                            resideInAPackage(root.within("application.port.in")).and(simpleNameEndingWith("UseCase")))
                    .should()
                    .haveSimpleNameStartingWith("Caching")
                    .because("the work itself is done by a service, inside the application"),
            "adapter.cache.QuickStatistics",
            "adapter.sqlite.SqliteService");

    @Override
    public String topic() {
        return "naming";
    }

    @Override
    public List<Rule> rules() {
        return List.of(MEANINGFUL, DRIVING_PORTS, USE_CASES, SERVICES_NAMED, SERVICES, DRIVEN_PORTS, DECORATORS);
    }

    private static DescribedPredicate<JavaClass> doTheWorkOfADrivenPort(Root root) {
        return describe(
                "do the work of a driven port", one -> !drivenPorts(one, root).isEmpty());
    }

    private static ArchCondition<JavaClass> beCalledAfterTheirPort(Root root) {
        return new ArchCondition<>("be called after their technology and then the port") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                for (JavaClass port : drivenPorts(one, root)) {
                    events.add(new SimpleConditionEvent(
                            one,
                            one.getSimpleName().matches(TECHNOLOGY + port.getSimpleName()),
                            "Class <" + one.getName() + "> does the work of <" + port.getName() + ">"));
                }
            }
        };
    }

    private static List<JavaClass> drivenPorts(JavaClass one, Root root) {
        return one.getAllRawInterfaces().stream()
                .filter(resideInAPackage(root.at("application.port.out")).and(INTERFACES))
                .toList();
    }
}
