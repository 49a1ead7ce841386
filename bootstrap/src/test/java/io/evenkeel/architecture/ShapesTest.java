package io.evenkeel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static io.evenkeel.architecture.Rule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The shape of a class: where null may be, what can be extended, and no state that outlives its owner. */
class ShapesTest implements RulesContract {

    private static final Rule NULL_MARKED = rule(
            "every package is null-marked",
            root -> classes()
                    .that()
                    .resideInAPackage(root.all())
                    .should(lieInANullMarkedPackage())
                    .because("where null may be is written down, and checked by the build"),
            "domain.unmarked.LivesInAnUnmarkedPackage",
            "domain.undescribed.LivesInAnUndescribedPackage");

    private static final Rule CLOSED = rule(
            "a public class is final, abstract, a record, an enum or an interface",
            root -> classes()
                    .that()
                    .resideInAPackage(root.all())
                    .and()
                    .arePublic()
                    .should(be(closed()))
                    .because("what can be extended is designed to be, and says so"),
            "domain.CanBeExtendedByAccident");

    private static final Rule STATICS_FINAL = rule(
            "every static field is final",
            root -> fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(root.all())
                    .and()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("state has an owner that is made and closed by the assembly"),
            "domain.CountsForEverybody");

    private static final Rule STATICS_CONSTANT = rule(
            "no static field holds what can change",
            root -> noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(root.all())
                    .and()
                    .areStatic()
                    .should()
                    .haveRawType(changeable())
                    .because("a final field that holds a counter is a variable all the same"),
            "domain.HoldsACounter",
            "domain.HoldsAMap");

    @Override
    public String topic() {
        return "shapes";
    }

    @Override
    public List<Rule> rules() {
        return List.of(NULL_MARKED, CLOSED, STATICS_FINAL, STATICS_CONSTANT);
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a null-marked package") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                boolean marked = one.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        one, marked, "Class <" + one.getName() + "> lies in a package that is not @NullMarked"));
            }
        };
    }

    private static DescribedPredicate<JavaClass> closed() {
        return describe(
                "closed",
                one -> one.isInterface()
                        || one.isEnum()
                        || one.getModifiers().contains(JavaModifier.FINAL)
                        || one.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static DescribedPredicate<JavaClass> changeable() {
        return describe(
                "something that can change",
                type -> (type.getPackageName().startsWith("java.util.concurrent") && !type.isEnum())
                        || type.isAssignableTo(ThreadLocal.class)
                        || type.isAssignableTo(StringBuilder.class)
                        || type.isAssignableTo(AbstractCollection.class)
                        || type.isAssignableTo(AbstractMap.class));
    }
}
