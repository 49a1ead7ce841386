package io.evenkeel.application.migration;

import io.evenkeel.application.port.out.SessionScan;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Finds what one store holds that another does not hold just so. Reads both in pages. */
final class Subset {

    private static final long ANY_VERSION = 1;

    private final StoreSide part;
    private final StoreSide whole;
    private final String wholeName;
    private final Supplier<Deadline> deadlines;

    /**
     * @param wholeName what the second store is called in sentences
     * @param deadlines gives each step its limit
     */
    Subset(StoreSide part, StoreSide whole, String wholeName, Supplier<Deadline> deadlines) {
        this.part = part;
        this.whole = whole;
        this.wholeName = wholeName;
        this.deadlines = deadlines;
    }

    /** What is missing or different in the second store, in sentences, at most so many. */
    List<String> missing(int most) {
        List<String> missing = new ArrayList<>();
        for (RosterKind kind : RosterKind.values()) {
            addEntries(kind, missing);
        }
        addDetails(missing);
        addSeries(missing);
        SessionPages pages = new SessionPages(part.sessions());
        List<Session> page = missing.size() < most ? pages.next(deadlines.get()) : List.of();
        while (!page.isEmpty() && missing.size() < most) {
            addSessions(page, missing);
            page = pages.next(deadlines.get());
        }
        return missing.subList(0, Math.min(most, missing.size()));
    }

    private void addEntries(RosterKind kind, List<String> missing) {
        Set<RosterEntry> known = new HashSet<>(whole.roster().list(kind, deadlines.get()));
        for (RosterEntry entry : part.roster().list(kind, deadlines.get())) {
            if (!known.contains(entry)) {
                missing.add("the " + name(kind) + " '" + entry.name() + "' is not in " + wholeName + " under the id "
                        + entry.id());
            }
        }
    }

    private void addDetails(List<String> missing) {
        Roster known = whole.roster().roster(deadlines.get());
        Roster some = part.roster().roster(deadlines.get());
        some.trainers().forEach((id, trainer) -> {
            if (!trainer.equals(known.trainers().get(id))) {
                missing.add("the details of the trainer '" + trainer.name() + "' are different in " + wholeName);
            }
        });
        some.activities().forEach((id, activity) -> {
            if (!activity.equals(known.activities().get(id))) {
                missing.add("the details of the activity '" + activity.name() + "' are different in " + wholeName);
            }
        });
        some.rooms().forEach((id, room) -> {
            if (!room.equals(known.rooms().get(id))) {
                missing.add("the details of the room '" + room.name() + "' are different in " + wholeName);
            }
        });
    }

    private void addSeries(List<String> missing) {
        SeriesPages pages = new SeriesPages(part.series());
        List<Series> page = pages.next(deadlines.get());
        while (!page.isEmpty()) {
            for (Series series : page) {
                boolean isSame = whole.series()
                        .find(series.id(), deadlines.get())
                        .filter(other -> other.withVersion(ANY_VERSION).equals(series.withVersion(ANY_VERSION)))
                        .isPresent();
                if (!isSame) {
                    missing.add("the series " + series.id().value() + " is not in " + wholeName + " just so");
                }
            }
            page = pages.next(deadlines.get());
        }
    }

    private void addSessions(List<Session> page, List<String> missing) {
        Map<SessionId, Session> wanted = new HashMap<>();
        page.forEach(session -> wanted.put(session.id(), session));
        long from = page.get(0).planned().startSecondInclusive();
        long until = page.get(page.size() - 1).planned().startSecondInclusive() + 1;
        whole.sessions()
                .scan(
                        SessionScan.of(from, until),
                        session -> wanted.computeIfPresent(
                                session.id(), (id, other) -> isSame(session, other) ? null : other),
                        deadlines.get());
        page.stream()
                .filter(session -> wanted.containsKey(session.id()))
                .map(session -> "the session " + session.id().value() + " of "
                        + session.planned().start() + " is not in " + wholeName + " just so")
                .forEach(missing::add);
    }

    private static boolean isSame(Session some, Session other) {
        return some.withVersion(ANY_VERSION).equals(other.withVersion(ANY_VERSION));
    }

    private static String name(RosterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
