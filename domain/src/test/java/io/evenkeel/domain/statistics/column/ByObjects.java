package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.StatisticsRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The same tallies by the folds over objects, and the selection of sessions as it is defined: day by day, second by second. */
final class ByObjects {

    private ByObjects() {}

    static ColumnTallies tallies(List<Session> sessions, ColumnQuery query, Instant asOf, StatisticsRules rules) {
        GroupFold<Optional<TrainerId>> trainers =
                new GroupFold<>(session -> Optional.ofNullable(session.trainer()), asOf, rules);
        GroupFold<ActivityId> activities = new GroupFold<>(Session::activity, asOf, rules);
        GroupFold<LocalDate> days = new GroupFold<>(session -> dayOf(session, query), asOf, rules);
        for (Session session : selected(sessions, query)) {
            trainers.add(session);
            activities.add(session);
            days.add(session);
        }
        return new ColumnTallies(trainers.tallies(), activities.tallies(), days.tallies());
    }

    static List<Session> selected(List<Session> sessions, ColumnQuery query) {
        return sessions.stream()
                .filter(s -> !dayOf(s, query).isBefore(query.range().fromInclusive()))
                .filter(s -> dayOf(s, query).isBefore(query.range().toExclusive()))
                .filter(s -> query.trainer() == null || query.trainer().equals(s.trainer()))
                .filter(s -> query.activity() == null || query.activity().equals(s.activity()))
                .toList();
    }

    /** The day D with D.atStartOfDay &lt;= start &lt; (D + 1).atStartOfDay, found by trying. */
    private static LocalDate dayOf(Session session, ColumnQuery query) {
        long start = session.planned().startSecondInclusive();
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(start, 86_400L) - 3);
        while (day.plusDays(1).atStartOfDay(query.zone()).toEpochSecond() <= start) {
            day = day.plusDays(1);
        }
        return day;
    }
}
