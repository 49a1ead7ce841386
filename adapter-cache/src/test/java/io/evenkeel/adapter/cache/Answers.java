package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.statistics.StatisticsService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.statistics.Budget;
import io.evenkeel.domain.statistics.ComparisonPeriod;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.time.LocalDateRange;
import io.evenkeel.tck.data.Sessions;
import io.evenkeel.tck.memory.InMemoryRosterStore;
import io.evenkeel.tck.memory.InMemorySessionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers as they are really computed. */
final class Answers {

    private static final LocalDateRange MONTHS =
            new LocalDateRange(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-04-01"));

    private Answers() {}

    /** One for each family, alone and compared. */
    static Stream<StatisticsRequest> requests() {
        return Arrays.stream(StatisticsFamily.values())
                .map(family -> StatisticsRequest.of(family, MONTHS))
                .flatMap(alone -> Stream.of(alone, alone.comparedWith(ComparisonPeriod.PREVIOUS)));
    }

    static StatisticsRequest request() {
        return StatisticsRequest.of(StatisticsFamily.OVERVIEW, MONTHS);
    }

    static StatisticsAnswer of(StatisticsRequest request) {
        InMemorySessionStore sessions = new InMemorySessionStore();
        Deadline deadline = Deadline.after(Duration.ofSeconds(30), System::nanoTime);
        int added = sessions.upsertAll(
                        IntStream.range(1, 20).mapToObj(Sessions::planned).toList(), Roster.EMPTY, deadline)
                .added();
        if (added != 19) {
            throw new AssertionError("sessions that were added: " + added);
        }
        return new StatisticsService(
                        sessions,
                        new InMemoryRosterStore(),
                        ZoneOffset.UTC,
                        StatisticsRules.DEFAULT,
                        Budget.UNLIMITED,
                        InstantSource.fixed(Sessions.FIRST_START.plus(Duration.ofDays(3))))
                .compute(request, deadline)
                .match(answer -> answer, refused -> {
                    throw new AssertionError(refused.toString());
                });
    }
}
