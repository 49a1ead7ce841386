package io.evenkeel.tck.memory;

import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.DayMark;
import io.evenkeel.domain.rollup.FoldTicket;
import io.evenkeel.domain.rollup.RollupDay;
import io.evenkeel.domain.rollup.RollupRules;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Folded days, and marks by the second of a planned start, so that they outlive a change of the zone. Used under the lock
 * of its {@link SessionTable}.
 */
final class DayTable {

    private final NavigableMap<LocalDate, RollupDay> folded = new TreeMap<>();
    private final NavigableMap<Long, Long> marks = new TreeMap<>();
    private long sequence;

    void mark(Session written) {
        marks.put(written.planned().startSecondInclusive(), ++sequence);
    }

    /** The days of a range that were folded, with the marks that they have in a zone. */
    Collection<RollupDay> known(LocalDateRange range, ZoneId zone) {
        return folded.subMap(range.fromInclusive(), range.toExclusive()).values().stream()
                .map(day -> new RollupDay(day.day(), marks(day.day(), zone), day.generation(), day.cells()))
                .toList();
    }

    FoldTicket begin(LocalDate day, RollupRules rules) {
        RollupDay known = folded.getOrDefault(day, RollupDay.unknown(day));
        return new FoldTicket(day, known.generation(), marks(day, rules.zone()));
    }

    boolean replace(FoldTicket ticket, DayCells cells) {
        RollupDay known = folded.getOrDefault(ticket.day(), RollupDay.unknown(ticket.day()));
        return known.replaced(ticket, cells)
                .map(replaced -> {
                    folded.replaceAll((day, other) -> forgotten(other, cells));
                    folded.put(replaced.day(), replaced);
                    ticket.marks().forEach(mark -> marks.remove(Long.valueOf(mark.source()), mark.sequence()));
                    return true;
                })
                .orElse(false);
    }

    /** A day of other rules keeps its generation, so that a fold which is under way cannot bring old cells back. */
    private static RollupDay forgotten(RollupDay day, DayCells newest) {
        boolean isOfOtherRules =
                day.cells() != null && !day.cells().fingerprint().equals(newest.fingerprint());
        return isOfOtherRules ? new RollupDay(day.day(), day.marks(), day.generation() + 1, null) : day;
    }

    private Set<DayMark> marks(LocalDate day, ZoneId zone) {
        LocalDateRange only = LocalDateRange.of(day);
        Set<DayMark> found = new HashSet<>();
        marks.subMap(only.startSecondInclusive(zone), only.endSecondExclusive(zone))
                .forEach((second, number) -> found.add(new DayMark(String.valueOf(second), number)));
        return found;
    }
}
