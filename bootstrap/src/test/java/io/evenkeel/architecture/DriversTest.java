package io.evenkeel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.evenkeel.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The drivers: each has its owners, and none is seen from outside of them. */
class DriversTest implements RulesContract {

    private static final String EVERYWHERE = "application.NamesEveryDriver";

    private static final List<Rule> OWNERS = List.of(
            owned("com.github.benmanes.caffeine..", "adapter.cache..", "adapter.resilience.."),
            owned("com.mongodb..", "adapter.mongo.."),
            owned("com.nimbusds..", "adapter.auth.."),
            owned("com.password4j..", "adapter.auth.."),
            owned("com.typesafe.config..", "adapter.files..", "bootstrap.settings.."),
            owned("de.siegmar.fastcsv..", "adapter.files..", "adapter.http.statistics.."),
            owned("io.github.resilience4j..", "adapter.resilience.."),
            owned("io.micrometer..", "adapter.telemetry.."),
            owned("io.opentelemetry..", "adapter.telemetry.."),
            owned("io.undertow..", "adapter.http.."),
            owned("java.sql..", "adapter.sqlite.."),
            owned("me.tongfei.progressbar..", "bootstrap.command.."),
            owned("net.fortuna.ical4j..", "adapter.files.."),
            owned("org.bson..", "adapter.mongo.."),
            owned("org.slf4j..", "adapter.http.problem..", "bootstrap.."),
            owned("org.sqlite..", "adapter.sqlite.."),
            owned("picocli..", "bootstrap.command.."),
            owned("redis.clients.jedis..", "adapter.cache.."),
            owned(
                    "tools.jackson..",
                    "adapter.cache..",
                    "adapter.files..",
                    "adapter.http.exchange..",
                    "adapter.sqlite..",
                    "adapter.webhook.."));

    private static final Rule HIDDEN = rule(
            "what the bootstrap uses of an adapter names no driver",
            root -> classes()
                    .that()
                    .resideInAPackage(root.within("adapter"))
                    .and(areUsedByTheBootstrap(root))
                    .should(nameOnlyTheProjectAndTheLanguage(root))
                    .because("whoever wires an adapter must not need its driver"),
            "adapter.mongo.ExtendsADriverType",
            "adapter.mongo.HandsOutItsClient",
            "adapter.mongo.TakesClients");

    @Override
    public String topic() {
        return "drivers";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(OWNERS.stream(), Stream.of(HIDDEN)).toList();
    }

    private static Rule owned(String driver, String... owners) {
        return rule(
                "only " + String.join(" and ", owners) + " use " + driver,
                root -> noClasses()
                        .that()
                        .resideInAPackage(root.all())
                        .and()
                        .resideOutsideOfPackages(Stream.of(owners).map(root::at).toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(driver)
                        .because("a driver is replaced in one place"),
                EVERYWHERE);
    }

    private static DescribedPredicate<JavaClass> areUsedByTheBootstrap(Root root) {
        return DescribedPredicate.describe(
                "are used by the bootstrap",
                one -> one.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> use.getOriginClass().getPackageName().startsWith(root.at("bootstrap"))));
    }

    private static ArchCondition<JavaClass> nameOnlyTheProjectAndTheLanguage(Root root) {
        return new ArchCondition<>("name only the project and the language in what others can see") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                visibleTypes(one)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .forEach(type -> events.add(new SimpleConditionEvent(
                                one,
                                root.holds(type.getName()) || isPlain(type),
                                "Class <" + one.getName() + "> names <" + type.getName() + "> for others to see")));
            }
        };
    }

    private static boolean isPlain(JavaClass type) {
        return type.getPackageName().startsWith("java.")
                && !type.getPackageName().startsWith("java.sql");
    }

    private static Stream<JavaType> visibleTypes(JavaClass one) {
        Stream<JavaType> parents = Stream.concat(one.getSuperclass().stream(), one.getInterfaces().stream());
        Stream<JavaType> fields = one.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(field -> field.getType());
        Stream<JavaType> signatures = one.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(DriversTest::signature);
        return Stream.of(parents, fields, signatures).flatMap(types -> types);
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
