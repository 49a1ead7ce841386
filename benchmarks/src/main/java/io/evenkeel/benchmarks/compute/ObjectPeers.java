package io.evenkeel.benchmarks.compute;

import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.statistics.GroupFold;
import io.evenkeel.domain.statistics.LocalDays;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.statistics.TallyBuilder;
import io.evenkeel.domain.statistics.column.ColumnFold;
import io.evenkeel.domain.statistics.column.ColumnTallies;
import io.evenkeel.domain.statistics.column.SessionColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The peers in this process that read sessions or columns of the domain. */
final class ObjectPeers {

    private ObjectPeers() {}

    static Peer columns(String name, SessionColumns columns) {
        return peer(name, Math.toIntExact(columns.size()), () -> ColumnFold.fold(columns, Studio.QUERY, Studio.AS_OF));
    }

    static Peer hashMaps(List<Session> sessions) {
        return peer("one pass over objects, hash maps", sessions.size(), () -> onePass(sessions));
    }

    static Peer collectingStreams(List<Session> sessions) {
        return peer(
                "3 streams collecting tallies",
                sessions.size(),
                () -> new ColumnTallies(
                        collect(sessions, session -> Optional.ofNullable(session.trainer())),
                        collect(sessions, Session::activity),
                        collect(sessions, day())));
    }

    static Peer groupingStreams(List<Session> sessions) {
        return peer(
                GroupingStreams.STREAMS + " groupingBy streams",
                sessions.size(),
                () -> new ColumnTallies(
                        GroupingStreams.tallies(sessions, session -> Optional.ofNullable(session.trainer())),
                        GroupingStreams.tallies(sessions, Session::activity),
                        GroupingStreams.tallies(sessions, day())));
    }

    private static ColumnTallies onePass(List<Session> sessions) {
        var trainers = fold(session -> Optional.ofNullable(session.trainer()));
        var activities = fold(Session::activity);
        var days = fold(day());
        for (Session session : sessions) {
            trainers.add(session);
            activities.add(session);
            days.add(session);
        }
        return new ColumnTallies(trainers.tallies(), activities.tallies(), days.tallies());
    }

    private static <K> GroupFold<K> fold(Function<Session, K> key) {
        return new GroupFold<>(key, Studio.AS_OF, Studio.RULES);
    }

    private static Function<Session, LocalDate> day() {
        LocalDays days = new LocalDays(Studio.QUERY.zone());
        return session -> days.of(session.planned().startSecondInclusive());
    }

    private static <K> Map<K, Tally> collect(List<Session> sessions, Function<Session, K> key) {
        Map<K, TallyBuilder> builders = sessions.stream()
                .filter(Facts::isCounted)
                .collect(Collectors.groupingBy(
                        key,
                        Collector.of(() -> new TallyBuilder(Studio.AS_OF, Studio.RULES), TallyBuilder::add, (a, b) -> {
                            throw new IllegalStateException("a sequential stream combines nothing");
                        })));
        return builders.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().build()));
    }

    private static Peer peer(String name, int sessions, Supplier<ColumnTallies> computation) {
        return new Peer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int sessions() {
                return sessions;
            }

            @Override
            public Object run() {
                return computation.get();
            }

            @Override
            public ColumnTallies tallies() {
                return computation.get();
            }
        };
    }
}
