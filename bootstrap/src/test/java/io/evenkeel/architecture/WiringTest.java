package io.evenkeel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.evenkeel.architecture.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The wiring: one place makes the parts and hands them to each other. */
class WiringTest implements RulesContract {

    /** What a command makes by itself: readers and writers of the file it was told of, and the bodies that it prints. */
    private static final List<String> MADE_BY_COMMANDS = List.of(
            "adapter.files.CsvSessionSink",
            "adapter.files.CsvSessionSource",
            "adapter.files.IcsSessionSink",
            "adapter.files.IcsSessionSource",
            "adapter.files.MappingFile",
            "adapter.files.NdjsonSessionSink",
            "adapter.files.NdjsonSessionSource",
            "adapter.files.RejectsCsv",
            "adapter.files.RosterFile",
            "adapter.http.schedule.ConflictsBody",
            "adapter.http.schedule.FreeSlotsBody",
            "adapter.http.schedule.InstancesBody",
            "adapter.http.schedule.PlanBody",
            "adapter.http.statistics.StatisticsBody");

    private static final Rule ASSEMBLY = rule(
            "only the assembly makes adapters and services",
            root -> onlyTheAssemblyMakesParts(root, MADE_BY_COMMANDS),
            "adapter.http.StartsAService",
            "application.importing.MakesAnotherService",
            "bootstrap.command.OpensAPort",
            "bootstrap.command.OpensAStore",
            "bootstrap.demo.PassesAConstructorOn");

    @Override
    public String topic() {
        return "wiring";
    }

    @Override
    public List<Rule> rules() {
        return List.of(ASSEMBLY);
    }

    @ParameterizedTest
    @FieldSource("MADE_BY_COMMANDS")
    void everyExceptionIsNeeded(String exception) {
        List<String> others =
                MADE_BY_COMMANDS.stream().filter(one -> !one.equals(exception)).toList();

        ArchRule stricter = onlyTheAssemblyMakesParts(Root.PRODUCTION, others);

        assertThat(stricter.evaluate(Imported.PRODUCTION).hasViolation()).isTrue();
    }

    private static ArchRule onlyTheAssemblyMakesParts(Root root, List<String> exceptions) {
        return noClasses()
                .that()
                .resideInAPackage(root.all())
                .and()
                .resideOutsideOfPackage(root.at("bootstrap.assembly"))
                .should()
                .accessTargetWhere(makesAPart(root, exceptions))
                .because("the whole program can then be read, and changed, in one place");
    }

    private static DescribedPredicate<JavaAccess<?>> makesAPart(Root root, List<String> exceptions) {
        Set<String> allowed = exceptions.stream().map(root::at).collect(Collectors.toSet());
        return describe("makes an adapter or a service", access -> {
            JavaClass maker = access.getOriginOwner();
            JavaClass part = access.getTargetOwner();
            boolean excepted =
                    maker.getPackageName().equals(root.at("bootstrap.command")) && allowed.contains(part.getName());
            return isPart(part, root)
                    && isForeign(part, maker, root)
                    && !excepted
                    && access.getTarget() instanceof CodeUnitAccessTarget unit
                    && makes(unit, root);
        });
    }

    private static boolean isPart(JavaClass one, Root root) {
        return root.holds(one.getName())
                && (module(one, root).startsWith("adapter.")
                        || module(one, root).equals("tck")
                        || one.getSimpleName().endsWith("Service"));
    }

    /** The parts of an adapter may make each other; a service is made by nobody but itself. */
    private static boolean isForeign(JavaClass part, JavaClass maker, Root root) {
        return part.getSimpleName().endsWith("Service")
                ? !part.equals(maker)
                : !module(part, root).equals(module(maker, root));
    }

    /** Whether it is a constructor, or a static method that gives something of the project. */
    private static boolean makes(CodeUnitAccessTarget unit, Root root) {
        return unit.getName().equals("<init>")
                || (root.holds(unit.getRawReturnType().getName())
                        && unit.resolveMember().stream()
                                .anyMatch(member -> member.getModifiers().contains(JavaModifier.STATIC)));
    }

    /** Such as {@code application} or {@code adapter.http}. */
    private static String module(JavaClass one, Root root) {
        String[] names = root.relative(one.getName()).split("\\.", -1);
        return names[0].equals("adapter") ? names[0] + "." + names[1] : names[0];
    }
}
