package io.evenkeel.application.series;

import io.evenkeel.application.port.document.SeriesDocument;
import io.evenkeel.application.port.in.series.EditSeriesUseCase;
import io.evenkeel.application.port.in.series.FindSeriesUseCase;
import io.evenkeel.application.port.in.series.ListSeriesRequest;
import io.evenkeel.application.port.in.series.ListSeriesUseCase;
import io.evenkeel.application.port.in.series.SeriesEdit;
import io.evenkeel.application.port.in.series.SeriesEditOutcome;
import io.evenkeel.application.port.in.series.SeriesPage;
import io.evenkeel.application.port.in.series.SeriesPlace;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesPageQuery;
import io.evenkeel.application.port.out.SeriesPosition;
import io.evenkeel.application.port.out.SeriesRemoval;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SeriesWrite;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.schedule.recurrence.Recurrence;
import io.evenkeel.domain.schedule.series.Series;
import io.evenkeel.domain.schedule.series.SeriesId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shows and edits series. Safe for any thread. */
public final class SeriesEditService implements FindSeriesUseCase, ListSeriesUseCase, EditSeriesUseCase {

    private static final long FIRST_VERSION = 1;

    private final SeriesStore store;
    private final RosterStore roster;
    private final IdSource ids;
    private final RepeatedEdits repeats;

    public SeriesEditService(SeriesStore store, RosterStore roster, IdSource ids, InstantSource now) {
        this.store = store;
        this.roster = roster;
        this.ids = ids;
        this.repeats = new RepeatedEdits(store, now);
    }

    @Override
    public Optional<Series> findSeries(SeriesId id, Deadline deadline) {
        return store.find(id, deadline);
    }

    /** Asks for one more than is wanted, which tells whether there is a next page. */
    @Override
    public SeriesPage listSeries(ListSeriesRequest request, Deadline deadline) {
        SeriesPlace after = request.after();
        SeriesPosition position = after == null ? null : new SeriesPosition(after.start(), after.id());
        List<Series> found = store.page(new SeriesPageQuery(position, request.limit() + 1), deadline);
        if (found.size() <= request.limit()) {
            return new SeriesPage(found, null);
        }
        List<Series> page = found.subList(0, request.limit());
        Series last = page.get(page.size() - 1);
        return new SeriesPage(page, new SeriesPlace(last.definition().start(), last.id()));
    }

    @Override
    public SeriesEditOutcome edit(SeriesEdit edit, Deadline deadline) {
        return repeats.earlier(edit.call(), deadline).orElseGet(() -> editOnce(edit, deadline));
    }

    private SeriesEditOutcome editOnce(SeriesEdit edit, Deadline deadline) {
        if (edit instanceof SeriesEdit.Remove remove) {
            SeriesRemoval removal = new SeriesRemoval(remove.id(), remove.version(), repeats.ofRemoval(remove.call()));
            return EditOutcomes.of(store.remove(removal, deadline));
        }
        if (edit instanceof SeriesEdit.Replace replace) {
            return read(
                    replace.id(),
                    replace.version(),
                    replace.document(),
                    series -> save(edit, SeriesWrite.replace(series), deadline),
                    deadline);
        }
        SeriesEdit.Add add = (SeriesEdit.Add) edit;
        return read(
                new SeriesId(ids.newId()),
                FIRST_VERSION,
                add.document(),
                series -> save(edit, SeriesWrite.add(series), deadline),
                deadline);
    }

    private SeriesEditOutcome read(
            SeriesId id,
            long version,
            Map<String, ?> document,
            Function<Series, SeriesEditOutcome> ifGood,
            Deadline deadline) {
        List<RosterEntry> known = new ArrayList<>();
        for (RosterKind kind : RosterKind.values()) {
            known.addAll(roster.list(kind, deadline));
        }
        return SeriesDocument.read(id, version, document, known, roster.roster(deadline))
                .match(
                        outcome ->
                                outcome.match(series -> expandable(series, ifGood), SeriesEditOutcome.Senseless::new),
                        SeriesEditOutcome.Rejected::new);
    }

    private static SeriesEditOutcome expandable(Series series, Function<Series, SeriesEditOutcome> ifGood) {
        return Recurrence.of(series.definition())
                .match(expandable -> ifGood.apply(series), SeriesEditOutcome.Senseless::new);
    }

    private SeriesEditOutcome save(SeriesEdit edit, SeriesWrite write, Deadline deadline) {
        return EditOutcomes.of(store.save(write.answering(repeats.of(edit.call(), write.result())), deadline));
    }
}
