package io.evenkeel.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.evenkeel.domain.rollup.Cell;
import io.evenkeel.domain.rollup.CellCodec;
import io.evenkeel.domain.rollup.CellGroup;
import io.evenkeel.domain.rollup.CellReader;
import io.evenkeel.domain.rollup.CellSelection;
import io.evenkeel.domain.rollup.DayCells;
import io.evenkeel.domain.rollup.Fingerprint;
import io.evenkeel.domain.rollup.Lattice;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.statistics.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A folded day as a document.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>_id</td><td>the local day, such as 2026-03-02: texts in the order of the days</td></tr>
 * <tr><td>generation</td><td>grows with each fold, see {@link RollupEpochs}</td></tr>
 * <tr><td>fingerprint</td><td>what the cells were made under; absent when there are none</td></tr>
 * <tr><td>from, until</td><td>the seconds at which all of them are right</td></tr>
 * <tr><td>trainers, activities</td><td>the cells: {@code g} the id, absent for nobody; {@code b} the bytes</td></tr>
 * </table>
 */
final class DayDocuments {

    static final String ID = "_id";
    static final String GENERATION = "generation";

    private static final String FINGERPRINT = "fingerprint";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String GROUP = "g";
    private static final String BYTES = "b";

    /** What tells whether a day needs a fold. */
    static final Bson WITHOUT_CELLS = Projections.include(GENERATION, FINGERPRINT, FROM, UNTIL);

    private DayDocuments() {}

    static Document toDocument(DayCells cells, long generation) {
        Validity validity = cells.cells().stream().map(Cell::validity).reduce(Validity.ALWAYS, Validity::intersect);
        Document document = new Document(ID, cells.day().toString())
                .append(GENERATION, generation)
                .append(FINGERPRINT, cells.fingerprint().value())
                .append(FROM, validity.fromSecondInclusive())
                .append(UNTIL, validity.untilSecondExclusive());
        for (Lattice lattice : Lattice.values()) {
            document.append(
                    field(lattice),
                    cells.cells().stream()
                            .filter(cell -> cell.group().lattice() == lattice)
                            .map(DayDocuments::toDocument)
                            .toList());
        }
        return document;
    }

    /** The fields that answer a query. */
    static Bson fields(CellSelection selection) {
        String lattice = field(selection.lattice());
        CellGroup only = selection.only();
        return only == null
                ? Projections.include(GENERATION, FINGERPRINT, lattice)
                : Projections.fields(
                        Projections.include(GENERATION, FINGERPRINT),
                        Projections.elemMatch(lattice, Filters.eq(GROUP, id(only))));
    }

    static LocalDate day(Document document) {
        return FieldReader.map(MongoSchema.DAYS, document, fields -> LocalDate.parse(fields.text(ID)));
    }

    static long generation(Document document) {
        return FieldReader.map(MongoSchema.DAYS, document, fields -> fields.number(GENERATION));
    }

    /** Whether there are cells, made under what the fingerprint stands for. */
    static boolean isOf(Fingerprint fingerprint, Document document) {
        return fingerprint.value().equals(document.get(FINGERPRINT));
    }

    static Validity validity(Document document) {
        return FieldReader.map(
                MongoSchema.DAYS, document, fields -> new Validity(fields.number(FROM), fields.number(UNTIL)));
    }

    /**
     * The cells of one lattice, as far as they were read; empty when some of them are unreadable, or there are none.
     *
     * @param reader the one of the query
     */
    static Optional<DayCells> cells(Document document, Lattice lattice, CellReader reader) {
        return FieldReader.map(MongoSchema.DAYS, document, fields -> {
            Fingerprint fingerprint = fields.text(FINGERPRINT, Fingerprint::new);
            return fingerprint == null
                    ? Optional.empty()
                    : cells(day(document), lattice, fields.list(field(lattice), Document.class), reader)
                            .map(cells -> new DayCells(day(document), fingerprint, cells));
        });
    }

    private static Optional<List<Cell>> cells(
            LocalDate day, Lattice lattice, List<Document> stored, CellReader reader) {
        List<Cell> cells = new ArrayList<>();
        for (Document cell : stored) {
            reader.read(day, group(lattice, cell), bytes(cell)).ifPresent(cells::add);
        }
        return cells.size() == stored.size() ? Optional.of(cells) : Optional.empty();
    }

    private static Document toDocument(Cell cell) {
        Document document = new Document();
        String id = id(cell.group());
        if (id != null) {
            document.append(GROUP, id);
        }
        return document.append(BYTES, new Binary(CellCodec.encode(cell)));
    }

    private static CellGroup group(Lattice lattice, Document cell) {
        return FieldReader.map(MongoSchema.DAYS, cell, fields -> switch (lattice) {
            case ALL -> CellGroup.ALL;
            case TRAINER -> new CellGroup.OfTrainer(Optional.ofNullable(fields.text(GROUP, TrainerId::new)));
            case ACTIVITY -> new CellGroup.OfActivity(new ActivityId(fields.text(GROUP)));
        });
    }

    private static byte[] bytes(Document cell) {
        return FieldReader.map(MongoSchema.DAYS, cell, fields -> fields.bytes(BYTES));
    }

    private static @Nullable String id(CellGroup group) {
        return group.<Optional<String>>match(
                        Optional::empty,
                        trainer -> trainer.map(TrainerId::value),
                        activity -> Optional.of(activity.value()))
                .orElse(null);
    }

    private static String field(Lattice lattice) {
        return switch (lattice) {
            case ALL -> "all";
            case TRAINER -> "trainers";
            case ACTIVITY -> "activities";
        };
    }
}
