package io.evenkeel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.evenkeel.architecture.Rule.rule;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;

/** The inner layers: the same input gives the same output, on the thread that asked. */
class PurityTest implements RulesContract {

    private static final Rule CLOCK = rule(
            "the inner layers read no clock",
            root -> inner(root, use(PurityTest::readsAClock), "time is handed in, so that a test can set it"),
            "application.ReadsTheWallClock",
            "domain.MeasuresByItself",
            "domain.ReferencesTheWallClock");

    private static final Rule RANDOMNESS = rule(
            "the inner layers roll no dice",
            root -> inner(
                    root,
                    dependOnClassesThat(assignableTo(RandomGenerator.class))
                            .or(use(target -> isCall(target, UUID.class, "randomUUID"::equals)
                                    || isCall(target, Math.class, "random"::equals)
                                    || isCall(target, StrictMath.class, "random"::equals)
                                    || isCall(target, Collections.class, "shuffle"::equals))),
                    "identities and chance are handed in, so that a test can repeat them"),
            "application.MakesUpAnIdentity",
            "domain.RollsDice",
            "domain.Shuffles");

    private static final Rule THREADS = rule(
            "the inner layers start no thread and leave the one they run on alone",
            root -> inner(
                    root,
                    dependOnClassesThat(assignableTo(Thread.class)
                                    .or(assignableTo(Executor.class))
                                    .or(assignableTo(CompletionStage.class))
                                    .or(assignableTo(ForkJoinTask.class))
                                    .or(belongToAnyOf(Executors.class, Timer.class)))
                            .or(use(target -> isCall(target, BaseStream.class, "parallel"::equals)
                                    || "parallelStream".equals(target.getName())
                                    || (target.getName().startsWith("parallel") && isArrays(target)))),
                    "who calls decides where the work runs and how much of it at once"),
            "application.RunsInTheBackground",
            "domain.StreamsInParallel");

    private static final Rule PROCESS = rule(
            "the inner layers know nothing of the process that they run in",
            root -> inner(
                    root,
                    use(PurityTest::asksTheProcess)
                            .or(dependOnClassesThat(belongToAnyOf(Runtime.class, ProcessHandle.class))),
                    "settings are read once, at the edge, and output belongs to the edge"),
            "application.PrintsByItself",
            "domain.ReadsTheEnvironment",
            "domain.TakesTheMachinesZone");

    private static final Set<String> PURE_SYSTEM_CALLS = Set.of("arraycopy", "identityHashCode", "lineSeparator");
    private static final Set<String> TIME_OF_SYSTEM = Set.of("currentTimeMillis", "nanoTime");

    @Override
    public String topic() {
        return "purity";
    }

    @Override
    public List<Rule> rules() {
        return List.of(CLOCK, RANDOMNESS, THREADS, PROCESS);
    }

    private static ArchRule inner(Root root, ArchCondition<JavaClass> forbidden, String reason) {
        return noClasses()
                .that()
                .resideInAnyPackage(root.within("domain"), root.within("application"))
                .should(forbidden)
                .because(reason);
    }

    private static ArchCondition<JavaClass> use(Predicate<AccessTarget> forbidden) {
        return accessTargetWhere(
                describe("what is forbidden", (JavaAccess<?> access) -> forbidden.test(access.getTarget())));
    }

    private static boolean readsAClock(AccessTarget target) {
        boolean now = target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && !takesAClock(target);
        return now
                || isCall(target, Clock.class, name -> name.startsWith("system") || name.startsWith("tick"))
                || isCall(target, InstantSource.class, "system"::equals)
                || isCall(target, System.class, TIME_OF_SYSTEM::contains)
                || isCall(target, Date.class, "<init>"::equals);
    }

    private static boolean asksTheProcess(AccessTarget target) {
        return isCall(target, System.class, name -> !PURE_SYSTEM_CALLS.contains(name) && !TIME_OF_SYSTEM.contains(name))
                || isCall(target, ZoneId.class, "systemDefault"::equals)
                || isCall(target, TimeZone.class, "getDefault"::equals)
                || isCall(target, Locale.class, "getDefault"::equals);
    }

    private static boolean isCall(AccessTarget target, Class<?> owner, Predicate<String> name) {
        return target.getOwner().isAssignableTo(owner) && name.test(target.getName());
    }

    private static boolean isArrays(AccessTarget target) {
        return target.getOwner().isEquivalentTo(Arrays.class);
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
    }
}
