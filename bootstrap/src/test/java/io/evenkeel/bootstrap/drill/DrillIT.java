package io.evenkeel.bootstrap.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.evenkeel.bootstrap.drill.Scenario.Needs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scenarios against a whole server, with a MongoDB and a Redis that are processes of this test. A few short ones in each build; all, as
 * long as it takes, by {@code ./drill store|redis|overload|heap}.
 */
class DrillIT {

    private static final Set<Scenario> SHORT = EnumSet.of(Scenario.STOP, Scenario.CRASH);
    private static final String WANTED = System.getProperty("evenkeel.drill.scenarios", "");
    private static final boolean IS_LONG = !WANTED.isEmpty();
    private static final Duration FAULT =
            Duration.ofSeconds(Integer.getInteger("evenkeel.drill.seconds", IS_LONG ? 20 : 3));
    private static final int PER_SECOND = Integer.getInteger("evenkeel.drill.rate", 50);
    private static final long SEED = Long.getLong("evenkeel.drill.seed", 1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void isSurvived(Scenario scenario) throws Exception {
        assumeTrue(IS_LONG ? isWanted(scenario.toString()) : SHORT.contains(scenario), "takes long; ./drill plays it");
        try (WireServer database = scenario.needs() == Needs.DATABASE ? WireServer.start() : null;
                RedisServer redis = scenario.needs() == Needs.REDIS ? RedisServer.start() : null) {
            Drills drills =
                    new Drills(setup(database == null ? "" : database.url(), redis == null ? "" : redis.url(), FAULT));

            requirePassed(drills.play(scenario));
        }
    }

    /** The proxy says that nobody answers; this is the process itself that does not. */
    @Test
    void aDatabaseThatStandsStillIsSurvived() throws Exception {
        assumeTrue(IS_LONG && isWanted("store-stopped"), "takes long; ./drill store plays it");
        try (WireServer database = WireServer.start()) {
            Drills drills = new Drills(setup("", "", FAULT));

            requirePassed(
                    drills.storeBroken("store-stopped", database.url() + "/drill", database, StoreDrill.Manner.AWAY));
        }
    }

    @Test
    void aRedisThatStandsStillIsSurvived() throws Exception {
        assumeTrue(IS_LONG && isWanted("cache-stopped"), "takes long; ./drill redis plays it");
        try (RedisServer redis = RedisServer.start()) {
            requirePassed(new Drills(setup("", "", FAULT)).cacheBroken("cache-stopped", redis.url(), redis.pausing()));
        }
    }

    @Test
    void aFullRedisIsSurvived() throws Exception {
        assumeTrue(IS_LONG && isWanted("cache-full"), "takes long; ./drill redis plays it");
        try (RedisServer redis = RedisServer.start()) {
            requirePassed(new Drills(setup("", "", FAULT)).cacheBroken("cache-full", redis.url(), redis.full()));
        }
    }

    /** A drill that breaks nothing proves nothing, and has to say so. */
    @Test
    void aFaultThatNobodyFeelsIsFound() throws Exception {
        assumeTrue(!IS_LONG);
        Drills drills = new Drills(setup("", "", Duration.ofSeconds(1)));

        DrillReport report = drills.storeBroken(
                "canary",
                "memory:",
                new Fallible() {
                    @Override
                    public void breakDown() {}

                    @Override
                    public void mend() {}
                },
                StoreDrill.Manner.AWAY);

        assertThat(report.passed()).isFalse();
        assertThat(report.criteria())
                .filteredOn(criterion -> !criterion.passed())
                .extracting(Criterion::name)
                .contains("requests that felt it");
    }

    private static boolean isWanted(String name) {
        return List.of(WANTED.split(",")).contains(name);
    }

    private DrillSetup setup(String store, String cache, Duration fault) {
        Duration warmUp = Duration.ofSeconds(IS_LONG ? 15 : 2);
        return new DrillSetup(folder, store, cache, warmUp, fault, PER_SECOND, SEED);
    }

    /** Beside a build nothing keeps to milliseconds, so those are judged by the long ones alone. */
    private static void requirePassed(DrillReport report) {
        System.out.println(report);
        assertThat(report.faults()).as(report.toString()).isEmpty();
        assertThat(report.criteria())
                .filteredOn(criterion -> IS_LONG || !criterion.unit().equals("ms"))
                .allMatch(Criterion::passed);
    }
}
