package io.evenkeel.simulation.client;

import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import io.evenkeel.simulation.Dice;
import io.evenkeel.simulation.oracle.Faults;
import io.evenkeel.simulation.oracle.Ledger;
import io.evenkeel.simulation.server.Call;
import io.evenkeel.simulation.server.SimulatedServer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes in what happened in the last days, from one file, parts of it again and again. */
public final class Imports {

    private static final int ROWS = 24;
    private static final Instant FIRST_START = Instant.parse("2026-03-26T06:00:00Z");
    private static final int APART_SECONDS = 5_400;

    private final SimulatedServer server;
    private final Ledger ledger;
    private final Faults faults;

    public Imports(SimulatedServer server, Ledger ledger, Faults faults) {
        this.server = server;
        this.ledger = ledger;
        this.faults = faults;
    }

    /** Some rows of the file. */
    public void part(String name, Dice dice) {
        int from = dice.between(0, ROWS - 1);
        List<SourceRecord> rows = rows(from, dice.between(from + 1, ROWS));
        Sender.ask(server.call(name), call -> imported(call, rows))
                .ifPresent(report -> requireWhole(name, report, rows));
    }

    /** All rows, which are there once each afterwards. */
    public void whole() {
        List<SourceRecord> rows = rows(0, ROWS);
        requireWhole("the whole import", imported(server.call("import"), rows), rows);
        if (ledger.importedCount() != ROWS) {
            faults.add(ledger.importedCount() + " rows of " + ROWS + " are there after the import");
        }
    }

    private void requireWhole(String name, ImportReport report, List<SourceRecord> rows) {
        if (report.added() + report.unchanged() != rows.size()) {
            faults.add(name + " of " + rows.size() + " rows came to " + report);
        }
    }

    private ImportReport imported(Call call, List<SourceRecord> rows) {
        Iterator<SourceRecord> left = rows.iterator();
        return call.importSessions(
                () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(), new ImportListener() {
                    @Override
                    public void rejected(Reject reject) {
                        faults.add("a good row was rejected: " + reject);
                    }

                    @Override
                    public void progressed(ImportReport soFar) {}
                });
    }

    private static List<SourceRecord> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(Imports::row).toList();
    }

    private static SourceRecord row(int number) {
        Instant start = FIRST_START.plusSeconds((long) number * APART_SECONDS);
        Map<SessionField, String> values = new EnumMap<>(SessionField.class);
        values.put(SessionField.EXTERNAL_ID, "row-" + number);
        values.put(SessionField.TRAINER, "Trainer " + Studio.TRAINERS.get(number % Studio.TRAINERS.size()));
        values.put(SessionField.ACTIVITY, "Activity " + Studio.ACTIVITIES.get(number % Studio.ACTIVITIES.size()));
        values.put(SessionField.PLANNED_START, start.toString());
        values.put(SessionField.PLANNED_END, start.plusSeconds(3_600).toString());
        values.put(
                SessionField.ACTUAL_START, start.plusSeconds(60L * (number % 9)).toString());
        values.put(
                SessionField.ACTUAL_END,
                start.plusSeconds(3_600 - 60L * (number % 7)).toString());
        values.put(SessionField.STATUS, "completed");
        return new SourceRecord.Row(number + 1, values, "row " + number);
    }
}
