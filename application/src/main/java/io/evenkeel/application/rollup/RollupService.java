package io.evenkeel.application.rollup;

import io.evenkeel.application.port.in.rollup.RebuildReport;
import io.evenkeel.application.port.in.rollup.RebuildRollupsUseCase;
import io.evenkeel.application.port.out.PlannedSpan;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.rollup.DayFold;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Folds days one by one in the steps of {@link io.evenkeel.domain.rollup.RollupDay}. Safe for any thread and process. */
public final class RollupService implements RebuildRollupsUseCase {

    /** Days further away are read live: nobody plans there, and a mistyped year would make millions of empty days. */
    private static final Period REACH = Period.ofYears(30);

    private final SessionStore sessions;
    private final RollupStore rollups;
    private final RollupRules rules;
    private final InstantSource now;

    public RollupService(SessionStore sessions, RollupStore rollups, RollupRules rules, InstantSource now) {
        this.sessions = sessions;
        this.rollups = rollups;
        this.rules = rules;
        this.now = now;
    }

    @Override
    public RebuildReport rebuild(int mostDays, Deadline deadline) {
        if (mostDays < 1) {
            throw new IllegalArgumentException("a rebuild folds at least 1 day, but was to fold " + mostDays);
        }
        Instant asOf = Instant.ofEpochSecond(now.instant().getEpochSecond());
        List<LocalDate> stale = sessions.span(deadline)
                .map(span -> stale(days(span, asOf), asOf, deadline))
                .orElse(List.of());
        int folded = 0;
        for (LocalDate day : stale.subList(0, Math.min(mostDays, stale.size()))) {
            folded += fold(day, asOf, deadline) ? 1 : 0;
        }
        return new RebuildReport(folded, stale.size() - folded);
    }

    private boolean fold(LocalDate day, Instant asOf, Deadline deadline) {
        LocalDateRange only = LocalDateRange.of(day);
        FoldTicket ticket = rollups.begin(day, rules, deadline);
        DayFold fold = new DayFold(day, rules, asOf);
        sessions.scan(
                SessionScan.of(only.startSecondInclusive(rules.zone()), only.endSecondExclusive(rules.zone())),
                fold::add,
                deadline);
        return rollups.replace(ticket, fold.cells(), deadline);
    }

    /** The nearest to today first: those are asked for most, and a session with a wrong year cannot hold the others up. */
    private List<LocalDate> stale(LocalDateRange range, Instant asOf, Deadline deadline) {
        Set<LocalDate> folded = rollups.foldedDays(range, rules, asOf, deadline);
        LocalDate today = today(asOf);
        return range.fromInclusive()
                .datesUntil(range.toExclusive())
                .filter(day -> !folded.contains(day))
                .sorted(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, today))))
                .toList();
    }

    /** From the day of the first session to that of the last, as far as they lie in reach. */
    private LocalDateRange days(PlannedSpan span, Instant asOf) {
        LocalDate today = today(asOf);
        LocalDate from = later(today.minus(REACH), LocalDateRange.dayOf(span.firstStartSecond(), rules.zone()));
        LocalDate to = earlier(today.plus(REACH), LocalDateRange.dayOf(span.lastStartSecond(), rules.zone()));
        return to.isBefore(from) ? new LocalDateRange(today, today) : new LocalDateRange(from, to.plusDays(1));
    }

    private LocalDate today(Instant asOf) {
        return LocalDateRange.dayOf(asOf.getEpochSecond(), rules.zone());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
