package io.evenkeel.bootstrap.demo;

import io.evenkeel.application.port.in.importing.SessionSource;
import io.evenkeel.application.port.in.importing.SourceRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Eighteen months of sessions around a moment, as records of a session file.
 *
 * <p>Deterministic: what a day holds follows from the day alone, so everybody sees the same sessions; the moment only
 * decides which of them have taken place.
 */
public final class DemoSessions implements SessionSource {

    static final int MONTHS_BACK = 17;
    static final int MONTHS_AHEAD = 1;

    private final Instant now;
    private final LocalDate lastDayExclusive;
    private final Deque<SourceRecord> day = new ArrayDeque<>();
    private LocalDate nextDay;
    private long line;

    public DemoSessions(Instant now) {
        this.now = now;
        LocalDate today = now.atZone(DemoStudio.ZONE).toLocalDate();
        this.nextDay = today.minusMonths(MONTHS_BACK);
        this.lastDayExclusive = today.plusMonths(MONTHS_AHEAD);
    }

    @Override
    public Optional<SourceRecord> next() {
        while (day.isEmpty() && nextDay.isBefore(lastDayExclusive)) {
            for (int trainer = 0; trainer < DemoStudio.TRAINERS.size(); trainer++) {
                for (DemoSlot slot : DemoSlot.ofDay(nextDay, trainer)) {
                    line++;
                    day.add(new DemoSession(slot, now).toRecord(line));
                }
            }
            nextDay = nextDay.plusDays(1);
        }
        return Optional.ofNullable(day.poll());
    }
}
