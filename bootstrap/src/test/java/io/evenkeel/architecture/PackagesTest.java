package io.evenkeel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.evenkeel.architecture.Rule.rule;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The table of packages: what is not granted is forbidden, and what is granted is needed. */
class PackagesTest implements RulesContract {

    private static final Map<String, PackageRow> TABLE =
            PackageTable.ROWS.stream().collect(toMap(PackageRow::name, Function.identity()));

    private static final Rule LISTED = rule(
            "every package has a row in the table",
            root -> classes()
                    .that()
                    .resideInAPackage(root.all())
                    .should(haveARow(root))
                    .because("a package without a row could use anything"),
            "domain.gym.LivesInAPackageNobodyListed");

    private static final Rule GRANTED = rule(
            "every package uses only what its row grants",
            root -> classes()
                    .that()
                    .resideInAPackage(root.all())
                    .should(useOnlyWhatIsGranted(root))
                    .because("a new dependency is a decision, and the table is where it is taken"),
            "domain.time.KnowsTheRoster",
            "domain.time.ReadsFiles",
            "adapter.sqlite.KnowsMongo");

    @Override
    public String topic() {
        return "packages";
    }

    @Override
    public List<Rule> rules() {
        return List.of(LISTED, GRANTED);
    }

    @Test
    void everyRowNamesAPackageThatHoldsClasses() {
        assertThat(rowsOfNobody(Imported.PRODUCTION, Root.PRODUCTION)).isEmpty();
    }

    @Test
    void aRowOfAPackageThatHoldsNoClassesIsFound() {
        assertThat(rowsOfNobody(Imported.seeded(topic()), Root.seeded(topic())))
                .contains("domain.session", "bootstrap.command")
                .doesNotContain("domain.time", "domain.roster");
    }

    @Test
    void everyGrantIsUsed() {
        assertThat(unusedGrants(Imported.PRODUCTION, Root.PRODUCTION)).isEmpty();
    }

    @Test
    void aGrantThatNobodyUsesIsFound() {
        assertThat(unusedGrants(Imported.seeded(topic()), Root.seeded(topic())).get("adapter.sqlite"))
                .contains("domain.session", "org.sqlite")
                .doesNotContain("domain.roster", "java.sql");
    }

    private static ArchCondition<JavaClass> haveARow(Root root) {
        return ArchCondition.from(DescribedPredicate.describe(
                "have a row in the table", (JavaClass one) -> TABLE.containsKey(root.relative(one.getPackageName()))));
    }

    private static ArchCondition<JavaClass> useOnlyWhatIsGranted(Root root) {
        return new ArchCondition<>("use only what the row of their package grants") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                PackageRow row = TABLE.get(root.relative(one.getPackageName()));
                if (row == null) {
                    return; // That is the other rule's to report.
                }
                for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                    boolean granted = row.grants(dependency.getTargetClass().getPackageName(), root);
                    events.add(new SimpleConditionEvent(dependency, granted, dependency.getDescription()));
                }
            }
        };
    }

    private static Set<String> rowsOfNobody(JavaClasses classes, Root root) {
        Set<String> names = new TreeSet<>(TABLE.keySet());
        for (JavaClass one : classes) {
            names.remove(root.relative(one.getPackageName()));
        }
        return names;
    }

    private static Map<String, Set<String>> unusedGrants(JavaClasses classes, Root root) {
        Map<String, Set<String>> unused = new TreeMap<>();
        for (PackageRow row : PackageTable.ROWS) {
            List<JavaClass> members = classes.stream()
                    .filter(one -> one.getPackageName().equals(root.at(row.name())))
                    .toList();
            Set<String> grants = row.unused(members, root);
            if (!grants.isEmpty()) {
                unused.put(row.name(), grants);
            }
        }
        return unused;
    }
}
